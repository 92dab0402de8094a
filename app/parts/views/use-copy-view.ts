// Copies a saved view's address, by which others open it. Called by the views' menu.
import type { ViewId } from '../../domain/view.ts';
import { useWords } from '../../text/words.tsx';
import { useToast } from '../../ui/toast.tsx';
import { copyText } from '../copy-text.ts';

export const useCopyView = (board: string): ((view: ViewId) => void) => {
  const words = useWords().views;
  const toast = useToast();
  const copy = async (view: ViewId) => {
    const copied = await copyText(`${location.origin}/b/${board}/view/${view}`);
    toast({ text: copied ? words.linkCopied : words.linkNotCopied });
  };
  return (view) => void copy(view);
};
