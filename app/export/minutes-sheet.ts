// Minutes → the document that every export writes, in words: who was there, item by item with what was said, whose it is and by when,
// the decisions, the addenda. Called by routes, for finalised minutes and for drafts.
import type {
  FinalisedMinutes,
  FrozenItem,
  FrozenMinutes,
  NamedPerson,
} from '../domain/meeting/finalised.ts';
import type { LackKind } from '../domain/meeting/gate.ts';
import type { Sheet, SheetFact, SheetPart } from '../domain/meeting/sheet.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { sayWhenFully } from '../text/dates.ts';
import type { Language } from '../text/language.ts';
import { minutesSheet } from '../text/minutes-sheet.ts';
import { tableOfCards } from './cards-table.ts';
import { addendaOf, finalisedPart } from './finalised-parts.ts';

export type SheetSource = {
  readonly minutes: FrozenMinutes;
  /** Null for a draft, which then says so. */
  readonly finalised: Omit<FinalisedMinutes, 'minutes'> | null;
  /** Whose minutes they are: the group's name. */
  readonly group: string;
  readonly language: Language;
};

export const sheetOf = ({ minutes, finalised, group, language }: SheetSource): Sheet => {
  const words = minutesSheet[language];
  const title = minutes.title || words.untitled;
  const day = minutes.date === null ? '' : ` · ${sayDate(minutes.date, language)}`;
  return {
    title: `${words.minutes}: ${title}`,
    language,
    running: `${group} · ${words.minutes}${day}`,
    page: words.page,
    parts: [
      { is: 'title', text: title },
      ...(finalised === null ? [{ is: 'note', text: words.draft } as const] : []),
      { is: 'facts', rows: factsOf(minutes, group, language) },
      ...minutes.items.flatMap((item) => partsOfItem(item, language)),
      ...decisionsPart(minutes, language),
      ...waivedPart(minutes, language),
      ...(finalised === null ? [] : finalisedPart(finalised, language)),
      ...(finalised === null ? [] : addendaOf(finalised.addenda, language)),
    ],
  };
};

const sayDate = (date: PlainDate, language: Language): string =>
  sayWhenFully({ precision: 'day', day: date }, language);

/** «Ada Berg (Fylkesbiblioteket)». */
const namedFully = ({ name, organisation }: NamedPerson): string =>
  organisation === '' ? name : `${name} (${organisation})`;

/** What there is nothing to say of is left out; date, present and minute-taker are always asked for, so they always stand there. */
const factsOf = (minutes: FrozenMinutes, group: string, language: Language): readonly SheetFact[] => {
  const words = minutesSheet[language];
  const people = (list: readonly NamedPerson[]) => list.map(namedFully).join(', ');
  const date = minutes.date === null ? words.noDate : sayDate(minutes.date, language);
  const rows: readonly (readonly [string, string])[] = [
    [words.group, group],
    [words.date, minutes.time === '' ? date : `${date} ${words.at(minutes.time)}`],
    [words.place, minutes.place],
    [words.present, people(minutes.present) || words.noDate],
    [words.absent, people(minutes.absent)],
    [words.copy, people(minutes.copy)],
    [words.minuteTaker, minutes.minuteTaker === null ? words.noDate : namedFully(minutes.minuteTaker)],
    [words.next, minutes.next === null ? '' : sayDate(minutes.next, language)],
  ];
  return rows.flatMap(([name, value]) => (value === '' ? [] : [{ name, value }]));
};

const partsOfItem = (item: FrozenItem, language: Language): readonly SheetPart[] => {
  const words = minutesSheet[language];
  const who = item.presenter === null ? '' : `, ${item.presenter.name}`;
  const isEmpty = item.blocks.length === 0 && item.cards.length === 0;
  return [
    {
      is: 'heading',
      level: 1,
      number: item.number,
      text: `${item.title || words.untitled} (${words.types[item.type]}${who})`,
    },
    ...item.blocks.map((block): SheetPart => {
      if (block.is === 'list') return block;
      if (block.is === 'heading') return { is: 'heading', level: 2, number: null, text: block.text };
      if (block.is === 'text') return { is: 'paragraph', text: block.text, muted: false };
      const mark = block.is === 'decision' ? words.decision : words.action;
      return { is: 'marked', kind: block.is, mark, text: block.text };
    }),
    ...(item.cards.length > 0 ? [tableOfCards(item.cards, language)] : []),
    ...(isEmpty ? [{ is: 'paragraph', text: words.nothing, muted: true } as const] : []),
  ];
};

const decisionsPart = ({ decisions }: FrozenMinutes, language: Language): readonly SheetPart[] => {
  if (decisions.length === 0) return [];
  const words = minutesSheet[language];
  const line = (name: string, text: string): SheetPart[] =>
    text === '' ? [] : [{ is: 'paragraph', text: `${name}: ${text}`, muted: false }];
  return [
    { is: 'heading', level: 1, number: null, text: words.decisions },
    ...decisions.flatMap(({ number, item, what, why, consequences }): SheetPart[] => [
      {
        is: 'marked',
        kind: 'decision',
        mark: `${words.decision} ${number}${item === null ? '' : ` (${words.ofItem(item)})`}`,
        text: what,
      },
      ...line(words.why, why),
      ...line(words.consequences, consequences),
    ]),
  ];
};

/** What was missing, of what, and the word it was waived with. */
const waivedPart = ({ waived, items }: FrozenMinutes, language: Language): readonly SheetPart[] => {
  if (waived.length === 0) return [];
  const words = minutesSheet[language];
  const titles = new Map(items.flatMap(({ cards }) => cards.map(({ id, title }) => [id, title])));
  const lacks: Readonly<Record<LackKind, string>> = words.lacks;
  const said: Readonly<Record<string, string>> = lacks;
  return [
    { is: 'heading', level: 1, number: null, text: words.waived },
    ...waived.map(({ lack, word }): SheetPart => {
      const at = lack.indexOf('.');
      const kind = at < 0 ? lack : lack.slice(0, at);
      const title = at < 0 ? undefined : titles.get(lack.slice(at + 1));
      const of = title === undefined ? '' : ` (${words.quoted(title)})`;
      return { is: 'list', level: 0, number: null, text: `${said[kind] ?? kind}${of}: ${word}` };
    }),
  ];
};
