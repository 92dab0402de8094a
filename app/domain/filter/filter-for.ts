// Which cards a query lets through: compiled once, then asked of every card. Called by use-filter.ts and the bench.
import { type Card, isOpen, type PersonId } from '../card.ts';
import { dueOf } from '../due.ts';
import { fold } from '../fold.ts';
import type { PlainDate } from '../plain-date.ts';
import { evaluationDue } from '../plan/publishing.ts';
import { endOf, startOf } from '../when.ts';
import { dueTest } from './due-dates.ts';
import { meant } from './names-meant.ts';
import type { Asked, Field, FilterContext, Query, State, Term, Waits } from './query.ts';

export type CardTest = (card: Card) => boolean;

/** The test keeps what it needs of the context: another board or day needs another test. */
export function filterFor(query: Query, context: FilterContext): CardTest {
  // What is quick to ask first, so that words are looked for in few cards.
  const ordered = [...query.terms].sort((a, b) => costOf(a) - costOf(b));
  const tests = ordered.map((term) => termTest(term, context));
  return (card) => tests.every((test) => test(card));
}

const costOf = (term: Term): number => (term.key === 'text' ? 2 : term.key === 'due' ? 1 : 0);

function termTest(term: Term, context: FilterContext): CardTest {
  const holds = anyTest(term, context);
  return term.not ? (card) => !holds(card) : holds;
}

const anyOf = (tests: readonly CardTest[]): CardTest =>
  tests.length === 1 && tests[0] ? tests[0] : (card) => tests.some((test) => test(card));

function anyTest(term: Term, context: FilterContext): CardTest {
  switch (term.key) {
    case 'kind':
      return (card) => term.any.includes(card.kind);
    case 'state':
      return anyOf(term.any.map((state) => stateTest(state, context.today)));
    case 'person': {
      const ids = new Set(term.any.flatMap((asked) => peopleMeant(asked, context)));
      return (card) => card.assignees.some((id) => ids.has(id));
    }
    case 'tag':
    case 'audience':
    case 'channel': {
      const list = `${term.key}s` as const;
      const ids = new Set(term.any.flatMap((name) => meant(context[list], nameOf, name).map(({ id }) => id)));
      return (card) => card[list].some((id) => ids.has(id));
    }
    case 'message':
    case 'goal':
      return wordedTest(term.any, term.key, context);
    case 'publishing':
      return (card) => card.kind === 'communication' && term.any.includes(card.publishing);
    case 'evaluation':
      return (card) => term.any.includes(evaluationDue(card, context.today) ? 'yes' : 'no');
    case 'service': {
      const found = term.any.flatMap((name) => meant(context.services, namesOfService, name));
      const ids = new Set(found.map(({ id }) => id));
      return (card) => card.service !== null && ids.has(card.service);
    }
    case 'due': {
      const tests = term.any.map((due) => dueTest(due, context.today));
      return ({ when }) => {
        const days = when === null ? null : { start: startOf(when), end: endOf(when) };
        return tests.some((test) => test(days));
      };
    }
    case 'has':
      return anyOf(term.any.map((field) => HAS[field]));
    case 'without':
      return anyOf(term.any.map((field) => (card: Card) => !HAS[field](card)));
    case 'waiting':
      return anyOf(term.any.map(waitingTest));
    case 'meeting':
      return meetingTest(term.any, context);
    case 'text':
      return textTest(term.any, context);
  }
}

const nameOf = (one: { readonly name: string }): readonly string[] => [one.name];
const namesOfService = (one: { readonly name: string; readonly vendor: string }): readonly string[] =>
  one.vendor === '' ? [one.name] : [one.name, one.vendor];

/** The ids of all that are meant; of `@meg` the one who looks. */
export function peopleMeant(asked: Asked, context: Pick<FilterContext, 'people' | 'me'>): PersonId[] {
  if ('me' in asked) return context.me === null ? [] : [context.me];
  return meant(context.people, nameOf, asked.name).map(({ id }) => id);
}

function stateTest(state: State, today: PlainDate): CardTest {
  if (state === 'open') return isOpen;
  if (state === 'overdue') return (card) => dueOf(card, today).state === 'late';
  if (state === 'soon') return (card) => dueOf(card, today).state === 'soon';
  return ({ status }) => status === state;
}

const HAS: Readonly<Record<Field, CardTest>> = {
  assignee: (card) => card.assignees.length > 0,
  due: (card) => card.when !== null,
  tag: (card) => card.tags.length > 0,
  service: (card) => card.service !== null,
  source: (card) => card.source !== null,
  audience: (card) => card.audiences.length > 0,
  channel: (card) => card.channels.length > 0,
  message: (card) => card.message !== null,
  goal: (card) => card.goal !== null,
};

function waitingTest(waits: Waits): CardTest {
  if ('waits' in waits) return ({ status }) => (status === 'waiting') === waits.waits;
  const on = fold(waits.on.trim());
  return ({ status, waiting }) => status === 'waiting' && waiting !== null && fold(waiting.on).includes(on);
}

function wordedTest(texts: readonly string[], key: 'message' | 'goal', context: FilterContext): CardTest {
  const asked = texts.map((text) => fold(text.trim()));
  const found = context[`${key}s`].filter(({ text }) => asked.some((one) => fold(text).includes(one)));
  const ids = new Set(found.map(({ id }) => id));
  return (card) => ids.has(card[key] ?? '');
}

function meetingTest(titles: readonly string[], { meetings }: FilterContext): CardTest {
  const asked = titles.map((title) => fold(title.trim()));
  const found = meetings.filter(({ title }) => asked.some((one) => fold(title).includes(one)));
  const ids = new Set(found.map(({ id }) => id));
  return ({ source }) => source !== null && ids.has(source.meeting);
}

type Folded = {
  readonly tags: FilterContext['tags'];
  readonly services: FilterContext['services'];
  readonly text: string;
};

/** A card that didn't change is the same object, so its text is folded once, until a tag or a service gets another name. */
const foldedTexts = new WeakMap<Card, Folded>();

function textOf(card: Card, { tags, services }: FilterContext): string {
  const known = foldedTexts.get(card);
  if (known && known.tags === tags && known.services === services) return known.text;
  const named = card.tags.map((id) => tags.find((tag) => tag.id === id)?.name ?? '');
  const service = services.find((one) => one.id === card.service)?.name ?? '';
  // A line break stands between the fields, so that no word matches across two of them.
  const text = fold([card.title, ...named, service, card.waiting?.on ?? ''].join('\n'));
  foldedTexts.set(card, { tags, services, text });
  return text;
}

function textTest(asked: readonly string[], context: FilterContext): CardTest {
  const words = asked.map((one) => fold(one.trim()));
  return (card) => {
    const text = textOf(card, context);
    return words.some((word) => text.includes(word));
  };
}
