// The editor of one agenda item's prose in the minutes: written together, lines become cards and decisions in it. Several stand on one
// page, all in the meeting's one document. Fetched by app/parts/item-prose when somebody comes near the item.
import { type Editor, EditorContent, useEditorState } from '@tiptap/react';
import { useRef } from 'react';
import type { Meeting } from '../domain/board.ts';
import type { MeetingId } from '../domain/card.ts';
import { ItemTools } from './item-tools.tsx';
import { type MentionKey, MentionMenu } from './mention-menu.tsx';
import { type ProseWords, useProseWords } from './prose-words.ts';
import { useBoard } from './shared-board.tsx';
import { type ItemEditorProps, useItemEditor } from './use-item-editor.ts';
import './item-editor.css';

export type { ChipProps } from './marked-paragraph.ts';
export type { ItemEditorProps } from './use-item-editor.ts';

/** A meeting made a moment ago may not be in this board yet; its date is then not known. */
const useMeeting = (id: MeetingId): Meeting | null =>
  useBoard().meetings.find((meeting) => meeting.id === id) ?? null;

export const ItemEditor = (props: ItemEditorProps) => {
  const { people } = useBoard();
  const words = useProseWords();
  const mentionKeys = useRef<MentionKey | null>(null);
  const enterTools = useRef<() => boolean>(() => false);
  const meeting = useMeeting(props.meeting);
  const { editor, makeAction, toggleDecision, leaveLine } = useItemEditor({
    ...props,
    record: meeting,
    words,
    mentionKey: (key) => mentionKeys.current?.(key) ?? false,
    enterTools: () => enterTools.current(),
  });
  if (!editor) return props.first;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears that the focus leaves what is in it
    <div
      className="item-prose-ground"
      onBlur={({ currentTarget, relatedTarget }) => {
        // Its tools are of the same work.
        if (!currentTarget.contains(relatedTarget)) leaveLine();
      }}
    >
      <Hint editor={editor} words={words} />
      <EditorContent editor={editor} />
      <MentionMenu editor={editor} people={people} label={words.people} keys={mentionKeys} />
      <ItemTools
        editor={editor}
        words={words}
        onAction={makeAction}
        onDecision={toggleDecision}
        enter={enterTools}
      />
    </div>
  );
};

const Hint = ({ editor, words }: { editor: Editor; words: ProseWords }) => {
  const isEmpty = useEditorState({ editor, selector: (state) => state.editor.isEmpty });
  return isEmpty ? (
    <span aria-hidden="true" className="live-prose-hint">
      {words.hint}
    </span>
  ) : null;
};
