// Tiptap for one agenda item: its extensions and keys, and what they do on the board. Called by item-editor.tsx.
import type { EditorView } from '@tiptap/pm/view';
import { type Editor, Extension, type Extensions, useEditor } from '@tiptap/react';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { type FunctionComponent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Meeting } from '../domain/board.ts';
import type { CardId, MeetingId } from '../domain/card.ts';
import type { DecisionId } from '../domain/meeting/decision.ts';
import type { AgendaItemId } from '../domain/meeting/series.ts';
import { fillEmptyParagraphs, itemProseOf } from '../ydoc/item-prose-document.ts';
import { actionOffer, type OfferNeeds, refuseShownOffer } from './action-offer.ts';
import { decideWhenLeft, leaveLine } from './decide-when-left.ts';
import {
  decideAsWritten,
  type MarkNeeds,
  makeAction,
  makeActionOfSelection,
  toggleDecision,
} from './mark-lines.ts';
import { type ChipProps, markedParagraph } from './marked-paragraph.ts';
import { marksInStep } from './marks-in-step.ts';
import { mention } from './mention.ts';
import { proseTogether, useCaretOwner } from './prose-together.ts';
import type { ProseWords } from './prose-words.ts';
import { isSafeLink } from './safe-link.ts';
import type { SharedDocument } from './shared-document.ts';
import { useLineDeeds } from './use-line-deeds.ts';
import { useNames } from './use-names.ts';
import { useOfferNeeds } from './use-offer-needs.ts';
import { writeTyped } from './write-typed.ts';

export type ItemEditorProps = {
  readonly shared: SharedDocument;
  readonly meeting: MeetingId;
  readonly item: AgendaItemId;
  readonly label: string;
  /** The card of a line, after it. Keeps its identity. */
  readonly Chip: FunctionComponent<ChipProps>;
  /** Says something to whoever listens; of one key only the last. */
  readonly tell: (words: string, key?: string) => void;
  /** What stands there until the editor does. */
  readonly first: ReactNode;
  /** Takes the focus as soon as it is there. */
  readonly takesFocus: boolean;
  /** What was typed before it was there, a new line as `\n`; given once. */
  readonly typedAhead: () => string;
};

type ItemEditorNeeds = ItemEditorProps & {
  /** The meeting, when the board has it. */
  readonly record: Meeting | null;
  readonly words: ProseWords;
  /** Whether an open list of people took the key. */
  readonly mentionKey: (key: string) => boolean;
  readonly enterTools: () => boolean;
};

export type ItemEditorDeeds = {
  readonly editor: Editor | null;
  readonly makeAction: () => void;
  readonly toggleDecision: () => void;
  /** Nobody writes here any more: a line that says it is a decision becomes one. */
  readonly leaveLine: () => void;
};

export const useItemEditor = (needs: ItemEditorNeeds): ItemEditorDeeds => {
  const { shared, item, label, takesFocus } = needs;
  const owner = useCaretOwner();
  const names = useNames();
  const marking = useMarking(needs);
  const newest = useRef(needs);
  newest.current = needs;
  const editor = useEditor(
    {
      immediatelyRender: false,
      injectCSS: false,
      autofocus: takesFocus ? 'end' : false,
      onFocus: ({ editor: focused }) => writeTyped(focused, newest.current.typedAhead()),
      extensions: [
        ...proseTogether(shared, itemProseOf(shared.doc, item), owner, {
          link: {
            openOnClick: false,
            defaultProtocol: 'https',
            isAllowedUri: (address, { defaultValidate }) => defaultValidate(address) && isSafeLink(address),
          },
        }),
        mention(names),
        ...marking.extensions,
      ],
      editorProps: {
        attributes: {
          class: 'live-prose-text',
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
        },
        handleDOMEvents: {
          keydown: (view, event) => {
            const isOurs =
              newest.current.mentionKey(event.key) ||
              (event.key === 'Escape' && refuseShownOffer(view, marking.offer));
            if (isOurs) {
              event.preventDefault();
              event.stopPropagation();
            }
            // Esc is the screen's, too: the editor's own would select what stands round the caret.
            return isOurs || event.key === 'Escape';
          },
        },
      },
    },
    [shared, item],
  );
  useFilledParagraphs(shared, item);
  return { editor, ...useDeeds(editor, marking) };
};

type Marking = {
  readonly extensions: Extensions;
  readonly offer: OfferNeeds;
  /** Those two answer the key with which they were called: that it was theirs. */
  readonly onView: (editor: Editor) => { makeAction(): true; toggleDecision(): true; leaveLine(): void };
};

/** What makes cards and decisions of lines; the same object while the document and the item are the same. */
const useMarking = (needs: ItemEditorNeeds): Marking => {
  const { shared, meeting, item } = needs;
  const deeds = useLineDeeds(meeting, item);
  const reader = useOfferNeeds(needs);
  const newest = useRef(needs);
  newest.current = needs;
  return useMemo(() => {
    const { doc } = shared;
    const made = new Set<CardId>();
    const decided = new Set<DecisionId>();
    const marks: MarkNeeds = { doc, meeting, item, deeds, made, decided, read: reader.read };
    const tell = (say: (words: ProseWords) => string) => newest.current.tell(say(newest.current.words));
    const offer: OfferNeeds = {
      ...reader.needs,
      take: (view, line, reading) => {
        makeAction(view, line, reading, marks);
        tell((words) => words.made(reading.text));
      },
    };
    const decideLeft = (view: EditorView, at: number) => {
      if (decideAsWritten(view, at, marks)) tell((words) => words.decided);
    };
    const onView = ({ view }: Editor) => ({
      leaveLine: () => leaveLine(view, decideLeft),
      makeAction: () => {
        const marked = makeActionOfSelection(view, marks);
        if (marked === 'already') tell((words) => words.isCard);
        else if (marked === null) tell((words) => words.noLine);
        else tell((words) => words.made(marked.text));
        return true as const;
      },
      toggleDecision: () => {
        const marked = toggleDecision(view, marks);
        if (marked === null) tell((words) => words.noLine);
        if (marked === 'made') tell((words) => words.decided);
        return true as const;
      },
    });
    const keys = Extension.create({
      name: 'lineKeys',
      priority: 500,
      addKeyboardShortcuts: () => ({
        'Mod-Alt-a': ({ editor }) => onView(editor).makeAction(),
        'Mod-Alt-v': ({ editor }) => onView(editor).toggleDecision(),
        'Alt-F10': () => newest.current.enterTools(),
      }),
    });
    const extensions = [
      markedParagraph({
        Chip: newest.current.Chip,
        decisionWord: () => newest.current.words.decision,
      }),
      marksInStep({ doc, deeds, made, decided, tellRemoved: () => tell((words) => words.decisionRemoved) }),
      actionOffer(offer),
      decideWhenLeft(decideLeft),
      keys,
    ];
    return { extensions, offer, onView };
  }, [shared, meeting, item, deeds, reader]);
};

const useDeeds = (editor: Editor | null, { onView }: Marking) =>
  useMemo(
    () => ({
      makeAction: () => {
        if (editor) onView(editor).makeAction();
      },
      toggleDecision: () => {
        if (editor) onView(editor).toggleDecision();
      },
      leaveLine: () => {
        if (editor) onView(editor).leaveLine();
      },
    }),
    [editor, onView],
  );

/** A paragraph that I make has a text in it before anybody else sees it. */
const useFilledParagraphs = ({ doc }: SharedDocument, item: AgendaItemId) => {
  useEffect(() => {
    const prose = itemProseOf(doc, item);
    const fill: Parameters<typeof prose.observeDeep>[0] = (events, { local }) => {
      if (!local) return;
      const added = events.flatMap(({ changes }) => [...changes.added]);
      const types = added.map(({ content }) => ('type' in content ? content.type : null));
      fillEmptyParagraphs(doc, types, ySyncPluginKey);
    };
    prose.observeDeep(fill);
    return () => prose.unobserveDeep(fill);
  }, [doc, item]);
};
