// An agenda item's minutes, written together: first as text, then the editor when somebody comes near it. Placed by the meeting's screen,
// once an item; all of a meeting share one document and one line.
import { type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { ItemEditorProps } from '../../live/item-editor.tsx';
import { useProseWords } from '../../live/prose-words.ts';
import { type ItemProsePlace, useItemProse } from '../../live/use-item-prose.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { usePart } from '../../ui/use-part.ts';
import { CardChip } from './card-chip.tsx';
import { CardPlace } from './card-place.ts';
import { ItemBlocks } from './item-blocks.tsx';
import { useKeysAhead } from './use-keys-ahead.ts';
import '../../live/shared-prose.css';
import './item-prose.css';

type ItemProseProps = ItemProsePlace & {
  /** What the text is, for those who don't see where it stands: «Referat: ISIL». */
  readonly label: string;
  /** The minutes are final: read, not written in. */
  readonly readOnly?: boolean;
};

/** So far from the screen the editor is made ready, CSS px. */
const NEAR = '300px';

const loadEditor = async () => (await import('../../live/item-editor.tsx')).ItemEditor;

export const ItemProse = ({ label, readOnly = false, ...place }: ItemProseProps) => {
  const { shared, isReadOnly, blocks } = useItemProse(place);
  const isFinal = readOnly || isReadOnly;
  const box = useRef<HTMLDivElement>(null);
  const near = useNear(box);
  const isWritten = shared !== null && near.isNear && !isFinal;
  const { Editor, isMissing } = useEditorPart(isWritten);
  const keysAhead = useKeysAhead(box);
  const isLost = isMissing || isFinal;
  useEffect(() => {
    if (isLost) keysAhead.take();
  }, [isLost, keysAhead]);
  const come = () => {
    if (!isLost) keysAhead.begin();
    near.come();
  };
  const announce = useAnnounce();
  const words = useProseWords();
  const first = isFinal ? (
    <div className="live-prose-text">
      <ItemBlocks blocks={blocks} />
    </div>
  ) : (
    <FirstText label={label} isBusy={!shared} onCome={come}>
      {blocks.length === 0 ? <p className="prose-empty">{words.hint}</p> : <ItemBlocks blocks={blocks} />}
    </FirstText>
  );
  return (
    <CardPlace.Provider value={`/b/${place.board}/meetings/${place.meeting}`}>
      <div ref={box} className="live-prose item-prose">
        {isWritten && Editor ? (
          <Editor
            shared={shared}
            meeting={place.meeting}
            item={place.item}
            label={label}
            Chip={CardChip}
            tell={announce}
            first={first}
            takesFocus={near.hasCome}
            typedAhead={keysAhead.take}
          />
        ) : (
          first
        )}
        {isMissing && <p className="live-prose-missing">{words.missing}</p>}
      </div>
    </CardPlace.Provider>
  );
};

type FirstTextProps = {
  readonly label: string;
  readonly isBusy: boolean;
  readonly onCome: () => void;
  readonly children: ReactNode;
};

/** It becomes the editor when somebody comes to it; who comes to a card in it stays there. */
const FirstText = ({ label, isBusy, onCome, children }: FirstTextProps) => (
  <div
    className="live-prose-text"
    role="textbox"
    aria-multiline="true"
    aria-readonly="true"
    aria-label={label}
    aria-busy={isBusy}
    tabIndex={0}
    onFocus={(event) => event.target === event.currentTarget && onCome()}
  >
    {children}
  </div>
);

/** `come`: somebody has come to the text by keys or by pointer, and the editor is to take the focus over. */
const useNear = (box: RefObject<HTMLElement>) => {
  const [isNear, setIsNear] = useState(false);
  const [hasCome, setHasCome] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element || isNear) return;
    const seen = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setIsNear(true),
      { rootMargin: NEAR },
    );
    seen.observe(element);
    return () => seen.disconnect();
  }, [box, isNear]);
  const come = useCallback(() => {
    setIsNear(true);
    setHasCome(true);
  }, []);
  return { isNear, hasCome, come };
};

/** The editor; without network it may be missing, and is asked for again when the network is back. */
const useEditorPart = (isWanted: boolean) => {
  const [isMissing, setIsMissing] = useState(false);
  const close = useCallback(() => setIsMissing(true), []);
  const { Part } = usePart<ItemEditorProps>({
    load: loadEditor,
    isOpen: isWanted && !isMissing,
    close,
  });
  useEffect(() => {
    if (!isMissing) return;
    const again = () => setIsMissing(false);
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [isMissing]);
  return { Editor: Part, isMissing: isMissing && Part === null };
};
