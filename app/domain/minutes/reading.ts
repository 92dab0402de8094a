// Reads the text of minutes: when the meeting was, who was there, its sections, the action items with owner and deadline,
// the decisions — each tied to its own words. Called by the minutes screens and by `npm run minutes`. Pure: `today` is given.
import type { PlainDate } from '../plain-date.ts';
import { yearOf } from '../plain-date.ts';
import type { Draft } from './block-tasks.ts';
import { type Block, readBlocks } from './blocks.ts';
import { chatAuthors } from './chat.ts';
import { compact } from './compact.ts';
import { readEmail } from './email.ts';
import { readMeetingDate, readNextMeeting, readTitle, yearInText } from './meeting-facts.ts';
import { readParticipants } from './participants.ts';
import { peopleOf, resolveName } from './people.ts';
import type { FoundAction, FoundDecision, MinutesReading, Span } from './reading-types.ts';
import { hashOf, namedTitleOf, titleOf } from './task-text.ts';
import { readTriples } from './triples.ts';
import { type Found, walk } from './walk.ts';

export type MinutesOptions = {
  /** The meeting's date when the text says none. */
  readonly date?: PlainDate | null;
  /** The meeting's date as somebody set it: wins over the text's. */
  readonly knownDate?: PlainDate | null;
  /** Names of people who may be meant. */
  readonly people?: readonly string[];
  readonly today: PlainDate;
};

/** More than any minutes (about 100 pages): what stands after it is not read, so that any file is read in seconds. */
const MAX_READ = 300_000;

/** Offsets of what is found are into `whole`. Any text can be read; nothing is thrown. */
export const readMinutesText = (whole: string, options: MinutesOptions): MinutesReading => {
  const source = whole.slice(0, MAX_READ);
  const { text, back } = compact(source);
  const laid = readBlocks(text);
  const { flat, blocks } = laid;
  const participants = readParticipants(blocks);
  const email = readEmail(source);
  const names = [
    ...(options.people ?? []).map((name) => ({ name })),
    ...participants.named,
    ...[...chatAuthors(source), ...email.people].map((name) => ({ name })),
  ];
  const writer = participants.minuteTakers[0] ?? email.sender;
  const people = peopleOf(names, writer && (resolveName(writer, peopleOf(names, null)) ?? writer));
  const triples = readTriples(flat, blocks, people);
  const found = readMeetingDate(flat, blocks, options.today, triples.used);
  const date = options.knownDate ?? found?.date ?? options.date ?? null;
  const year = date === null ? yearInText(flat) : yearOf(date);
  const next = readNextMeeting(flat, blocks, date, year);
  const title = email.subject === null ? readTitle(blocks) : titleOf(email.subject);
  const strangers = people.known.length < 2;
  const walked = walk(laid, {
    people,
    reference: { date, year, next },
    skip: participants.blocks,
    title,
    triples,
    strangers,
    repeated: repeatedHeadings(blocks),
    bokmaal: isBokmaal(flat),
  });
  const ids = new Map<string, number>();
  const itemOf = (span: Span): string => {
    const hash = hashOf(source.slice(span.start, span.end));
    const count = (ids.get(hash) ?? 0) + 1;
    ids.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  };
  const { attendees, minuteTakers } = participants;
  return {
    meeting: { title, date, dateAt: found ? back(found.at) : null, next, attendees, minuteTakers },
    sections: walked.sections.map(back),
    actions: byPlace(walked.drafts).map((draft) => {
      const words = text.slice(draft.body.start, draft.body.end);
      const own = back(draft);
      return actionOf(source, words, own, itemOf(own));
    }),
    decisions: byPlace(walked.decisions).map((decision) => {
      const own = back(decision);
      return decisionOf(source, own, itemOf(own));
    }),
  };
};

const repeatedHeadings = (blocks: readonly Block[]): ((title: string) => boolean) => {
  const counts = new Map<string, number>();
  for (const { kind, text } of blocks) {
    const key = text.replace(/[#*_:\s]/g, '').toLowerCase();
    if (kind === 'heading' || kind === 'label') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (title) => (counts.get(title.replace(/[#*_:\s]/g, '').toLowerCase()) ?? 0) > 1;
};

const byPlace = <T extends Span>(spans: readonly T[]): T[] =>
  [...spans].sort((a, b) => a.start - b.start || a.end - b.end);

const BOKMAAL =
  /(?<!\p{L})(?:ikke|jeg|en|et|fra|hva|hvem|ble|hun|noe|noen|være|uke|innen|tar|kommer|også)(?!\p{L})/giu;
const NYNORSK =
  /(?<!\p{L})(?:ikkje|eg|ein|ei|eit|frå|dei|kva|kven|vart|noko|nokon|vere|veke|innan|tek|kjem|òg|me)(?!\p{L})/giu;

/** Whether the text is plainly bokmål: a word in -a («jobba») is past there, never an infinitive (LANGUAGE.md 5). */
const isBokmaal = (flat: string): boolean => {
  const count = (pattern: RegExp): number => [...flat.slice(0, 20_000).matchAll(pattern)].length;
  return count(BOKMAAL) > 2 * count(NYNORSK);
};

const actionOf = (source: string, words: string, draft: Found<Draft>, item: string): FoundAction => ({
  item,
  text: namedTitleOf([words, draft.more ?? ''].join(' '), draft.assignees),
  quote: source.slice(draft.start, draft.end),
  start: draft.start,
  end: draft.end,
  assignees: draft.assignees,
  due: draft.due,
  section: draft.section,
  confidence: draft.confidence,
  reasons: [draft.reason],
});

const decisionOf = (source: string, { start, end, section }: Found<Span>, item: string): FoundDecision => ({
  item,
  text: titleOf(source.slice(start, end)),
  quote: source.slice(start, end),
  start,
  end,
  section,
});
