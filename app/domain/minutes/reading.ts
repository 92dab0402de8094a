// Reads the text of minutes: when the meeting was, who was there, its sections, the action items with owner and deadline,
// the decisions — each tied to its own words. Called by the minutes screens and by `npm run minutes`. Pure: `today` is given.
import type { PlainDate } from '../plain-date.ts';
import { yearOf } from '../plain-date.ts';
import { type Block, readBlocks } from './blocks.ts';
import { chatAuthors } from './chat.ts';
import { compact } from './compact.ts';
import { readEmail } from './email.ts';
import { showHeadings } from './hidden-headings.ts';
import { languageOf } from './language-of.ts';
import { learnedNames, minuteTakerInProse, titledNames } from './learned-names.ts';
import { mayBeMeant } from './may-be-meant.ts';
import { heldBefore, readMeetingDate, readPageHeadDate, yearInText } from './meeting-date.ts';
import { readTitle } from './meeting-title.ts';
import { readNextMeeting } from './next-meeting.ts';
import { readParticipants } from './participants.ts';
import { resolveName } from './people.ts';
import { peopleOf } from './people-of.ts';
import type { FoundAction, FoundQuestion, MinutesReading, Span } from './reading-types.ts';
import { readRota, takerInRota } from './rota.ts';
import { cutRunOns } from './run-on.ts';
import { type Draft, reasonsOf } from './task-draft.ts';
import { hashOf, namedTitleOf, titleOf } from './task-text.ts';
import { looksLikeInitials, lowered } from './tokens.ts';
import { readTriples } from './triples.ts';
import { walk } from './walk.ts';
import type { Found, WalkContext } from './walk-state.ts';

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

/** The walk over the text, and what it stands on; `back` turns its offsets into those of `whole`. */
export const walkMinutes = (whole: string, options: MinutesOptions) => {
  const source = whole.slice(0, MAX_READ);
  const { text, back } = compact(source);
  const laid = showHeadings(cutRunOns(readBlocks(text)), text);
  const { flat, blocks } = laid;
  const participants = readParticipants(blocks);
  const email = readEmail(source);
  const there = [
    ...participants.named,
    ...[...chatAuthors(source), ...email.people].map((name) => ({ name })),
  ];
  const group = mayBeMeant(
    options.people ?? [],
    there.map(({ name }) => name),
    text,
  );
  const listed = [...group.map((name) => ({ name })), ...there];
  // «Will» alone is Will Storm, named in full elsewhere.
  const firsts = new Set(
    listed.filter(({ name }) => name.includes(' ')).map(({ name }) => name.split(' ')[0]),
  );
  const learned = learnedNames(text).filter(
    (name) =>
      !firsts.has(name.split(' ')[0]) &&
      !(firsts.size > 0 && looksLikeInitials(name)) &&
      !listed.some((one) => one.name.endsWith(` ${name}`)),
  );
  const names = [...listed, ...titledNames(text), ...learned.map((name) => ({ name }))];
  // «AOB» is nobody's letters.
  const signed =
    participants.signed && looksLikeInitials(participants.signed)
      ? (peopleOf(names, null).byInitials.get(participants.signed) ?? null)
      : participants.signed;
  const prose =
    participants.minuteTakers.length === 0 && email.sender === null
      ? (minuteTakerInProse(text) ?? takerInRota(blocks) ?? signed)
      : null;
  const taker = participants.minuteTakers[0] ?? email.sender ?? prose;
  const writer = taker ? (resolveName(taker, peopleOf(names, null)) ?? taker) : null;
  // «Torhild (TH) og underteikna (AL)»
  const own = writer === null ? undefined : OWN_INITIALS.exec(text)?.[1];
  const people = peopleOf(writer && own ? [...names, { name: writer, initials: own }] : names, writer);
  const triples = readTriples(flat, blocks, people);
  const told = readMeetingDate(flat, blocks, options.today, triples.used);
  const dated = told?.sure ? told : (readPageHeadDate(text, options.today) ?? told);
  const found = heldBefore(flat, email.subject, dated);
  const written = found === dated ? null : dated?.date;
  const date = options.knownDate ?? found?.date ?? options.date ?? null;
  const year = date === null ? yearInText(flat) : yearOf(date);
  const next = readNextMeeting(flat, blocks, date, year);
  const title = email.subject === null ? readTitle(blocks, participants.blocks) : titleOf(email.subject);
  const strangers = peopleOf(listed, null).known.length < 2;
  const context: WalkContext = {
    people,
    reference: { date, year, next, written },
    skip: participants.blocks,
    title,
    triples,
    strangers,
    repeated: repeatedHeadings(blocks),
    ...languageOf(flat),
  };
  const walked = walk(laid, context);
  return {
    source,
    text,
    back,
    flat,
    blocks,
    participants,
    email,
    prose,
    writer,
    found,
    date,
    context,
    walked,
  };
};

/** Offsets of what is found are into `whole`. Any text can be read; nothing is thrown. */
export const readMinutesText = (whole: string, options: MinutesOptions): MinutesReading => {
  const { source, text, back, blocks, participants, email, prose, writer, found, date, context, walked } =
    walkMinutes(whole, options);
  const { people, title } = context;
  const ids = new Map<string, number>();
  const itemOf = (span: Span): string => {
    const hash = hashOf(source.slice(span.start, span.end));
    const count = (ids.get(hash) ?? 0) + 1;
    ids.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  };
  const { attendees, absent } = participants;
  const wrote =
    writer &&
    (prose || (participants.minuteTakers.length === 0 && !TO_COME.test(lowered(email.subject ?? ''))));
  // «Sekretær førte protokollen»
  const named = participants.minuteTakers.map(
    (name) => people.byRole.get(lowered(name)) ?? resolveName(name, people) ?? name,
  );
  const minuteTakers = wrote ? [writer] : [...new Set(named)];
  return {
    meeting: {
      title,
      date,
      dateAt: found ? back(found.at) : null,
      next: context.reference.next,
      attendees,
      absent,
      minuteTakers,
      rota: readRota(blocks, people),
    },
    sections: walked.sections.map((section) => {
      const { start, end } = back(section);
      return { start, end, title: section.title, owner: section.owner };
    }),
    actions: byPlace(walked.drafts.filter(({ body }) => isSaid(text, body))).map((draft) => {
      const words = text.slice(draft.body.start, draft.body.end);
      const own = withBold(source, back(draft));
      return actionOf(source, words, own, draft, itemOf(own));
    }),
    decisions: byPlace(walked.decisions.filter((one) => isSaid(text, one))).map((decision) => {
      const own = back(decision);
      const { marked, weighed } = decision;
      return {
        ...sentenceOf(source, own, decision.section, itemOf(own)),
        confidence: marked ? 'high' : 'low',
        reasons: weighed ?? [marked ? 'marker' : 'decided'],
      };
    }),
    questions: byPlace(walked.questions.filter((one) => isSaid(text, one))).map((question) => {
      const own = back(question);
      return sentenceOf(source, own, question.section, itemOf(own));
    }),
  };
};

const repeatedHeadings = (blocks: readonly Block[]): ((title: string) => boolean) => {
  const counts = new Map<string, number>();
  for (const { kind, text } of blocks) {
    if (kind !== 'heading' && kind !== 'label') continue;
    const key = text.replace(/[#*_:\s]/g, '').toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (title) => (counts.get(title.replace(/[#*_:\s]/g, '').toLowerCase()) ?? 0) > 1;
};

/** «**Tone** sender»: the sign of bold before a quote belongs to it when its other half does. */
const withBold = (source: string, span: Span): Span => {
  const halves = source.slice(span.start, span.end).split('**').length - 1;
  if (halves % 2 === 0) return span;
  if (source.slice(span.start - 2, span.start) === '**') return { start: span.start - 2, end: span.end };
  return source.slice(span.end, span.end + 2) === '**' ? { start: span.start, end: span.end + 2 } : span;
};

/** A mail about a meeting that is to be holds no minutes of it. */
const TO_COME =
  /(?:^|[^a-zß-öø-ɏ])(?:innkalling|innkaller|invit|saksliste|agenda|(?:møte(?:t)?|meeting) (?:i morgen|i morgon|neste|på|tomorrow|next|on)|neste møte|next meeting)/u;

/** «underteikna (AL)» */
const OWN_INITIALS =
  /(?<![a-zß-öø-ɏ])(?:[Uu]nder(?:tegnede|teikna|tegna)|[Jj]eg|[Ee]g|I|me) \(([A-ZÀ-ÖØ-Þ]{2,4})\)/u;

/** «~~» under a heading of decisions says nothing. */
const isSaid = (text: string, { start, end }: Span): boolean => /[\p{L}\p{N}]/u.test(text.slice(start, end));

const byPlace = <T extends Span>(spans: readonly T[]): T[] =>
  [...spans].sort((a, b) => a.start - b.start || a.end - b.end);

const actionOf = (
  source: string,
  words: string,
  { start, end }: Span,
  draft: Found<Draft>,
  item: string,
): FoundAction => ({
  item,
  text: namedTitleOf([words, draft.more ?? ''].join(' '), draft.assignees),
  quote: source.slice(start, end),
  start,
  end,
  assignees: draft.assignees,
  due: draft.due,
  section: draft.section,
  confidence: draft.confidence,
  reasons: reasonsOf(draft),
});

/** A decision or a question: its words, where they stand and under which heading. */
const sentenceOf = (
  source: string,
  { start, end }: Span,
  section: string | null,
  item: string,
): FoundQuestion => ({
  item,
  text: titleOf(source.slice(start, end)),
  quote: source.slice(start, end),
  start,
  end,
  section,
});
