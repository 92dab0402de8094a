// The people that an `@` in the minutes may mean: a list at the caret, gone through by arrows, chosen by Enter, Tab or a click.
// Used by item-editor.tsx.
import { type Editor, useEditorState } from '@tiptap/react';
import { type MutableRefObject, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Person } from '../domain/board.ts';
import { mentionQuery, peopleMeant } from './mention-query.ts';

/** Answers whether the key was the list's. */
export type MentionKey = (key: string) => boolean;

type MentionMenuProps = {
  readonly editor: Editor;
  readonly people: readonly Person[];
  readonly label: string;
  /** Set while the list is open; the editor asks it first. */
  readonly keys: MutableRefObject<MentionKey | null>;
};

const GAP = 4;

export const MentionMenu = ({ editor, people, label, keys }: MentionMenuProps) => {
  const query = useEditorState({ editor, selector: ({ editor: { state } }) => mentionQuery(state) });
  const hasFocus = useEditorState({ editor, selector: (state) => state.editor.isFocused });
  const [at, setAt] = useState(0);
  const [refusedAt, setRefusedAt] = useState<number | null>(null);
  const found = query && hasFocus ? peopleMeant(query.words, people) : [];
  const isOpen = found.length > 0 && query?.from !== refusedAt;
  const chosen = Math.min(at, found.length - 1);
  const choose = (person: Person | undefined) => {
    if (!person || !query) return;
    const mention = { type: 'mention', attrs: { id: person.id, label: person.name } };
    const { from, to } = query;
    // A space that stands there already is the name's.
    const end =
      editor.state.doc.textBetween(to, Math.min(to + 1, editor.state.doc.content.size)) === ' ' ? to + 1 : to;
    editor
      .chain()
      .focus()
      .insertContentAt({ from, to: end }, [mention, { type: 'text', text: ' ' }])
      .run();
    setAt(0);
  };
  const onKey: MentionKey = (key) => {
    if (key === 'ArrowDown') setAt((chosen + 1) % found.length);
    else if (key === 'ArrowUp') setAt((chosen - 1 + found.length) % found.length);
    else if (key === 'Enter' || key === 'Tab') choose(found[chosen]);
    else if (key === 'Escape') setRefusedAt(query?.from ?? null);
    else return false;
    return true;
  };
  keys.current = isOpen ? onKey : null;
  useEffect(() => {
    if (query === null) setRefusedAt(null);
  }, [query]);
  if (!isOpen) return null;
  return <MentionList {...{ editor, label, chosen, choose }} people={found} from={query?.from ?? 0} />;
};

type MentionListProps = {
  readonly editor: Editor;
  readonly label: string;
  readonly people: readonly Person[];
  readonly chosen: number;
  readonly choose: (person: Person) => void;
  /** Where the `@` stands. */
  readonly from: number;
};

const MentionList = ({ editor, label, people, chosen, choose, from }: MentionListProps) => {
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const box = list.current;
    const ground = box?.offsetParent?.getBoundingClientRect();
    if (!box || !ground) return;
    const caret = editor.view.coordsAtPos(from);
    const left = Math.min(caret.left - ground.left, ground.width - box.offsetWidth);
    box.style.left = `${Math.max(0, left)}px`;
    box.style.top = `${caret.bottom - ground.top + GAP}px`;
  }, [editor, from]);
  useLayoutEffect(() => {
    const { dom } = editor.view;
    dom.setAttribute('aria-controls', id);
    dom.setAttribute('aria-activedescendant', `${id}${chosen}`);
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, id, chosen]);
  return (
    <div ref={list} className="prose-mentions" id={id} role="listbox" aria-label={label}>
      {people.map((person, index) => (
        <div
          key={person.id}
          id={`${id}${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className="prose-mention-option"
          // The caret stays where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => choose(person)}
          onKeyDown={(event) => event.key === 'Enter' && choose(person)}
        >
          <span>{person.name}</span>
          {person.organisation && <small>{person.organisation}</small>}
        </div>
      ))}
    </div>
  );
};
