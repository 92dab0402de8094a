// The decisions of a paragraph or an item, put under their section. Called by walk.ts and row-tasks.ts.
import type { Block } from './blocks.ts';
import { settlesByEnglishForm } from './by-english-form.ts';
import { settlesByForm } from './by-form.ts';
import { chatAuthor } from './chat.ts';
import {
  decides,
  isBackground,
  isFollowUp,
  isNoDecision,
  isVote,
  markLength,
  pointsAtList,
} from './decisions.ts';
import { ENGLISH_VERBS } from './english-verbs.ts';
import type { Span } from './reading-types.ts';
import { formOf } from './sentence-form.ts';
import { sentencesIn } from './sentences.ts';
import { answers } from './short-decisions.ts';
import { lowered } from './tokens.ts';
import { isNews } from './undecided.ts';
import { infinitiveVerb } from './verbs.ts';
import type { Walk, WalkContext, WalkState } from './walk-state.ts';

/** When the next meeting is was not decided under «Vedtak», it only stands there. */
const NEXT_MEETING =
  /^(?:(?:dato|tid) for neste|neste (?:[a-zß-öø-ɏ]+ )?[a-zß-öø-ɏ]*møte|neste gang|(?:the )?next (?:[a-zß-öø-ɏ]+ )?meeting)/iu;

export const readDecisions = (
  flat: string,
  state: WalkState,
  found: Walk,
  block: Block,
  { english, reference }: WalkContext,
): void => {
  if (state.proposing || NEXT_MEETING.test(block.text) || isBackground(block.text)) return;
  if (block.kind !== 'item') state.decidingList = false;
  const mark = markLength(block.text);
  // «Oppfølging: Kari sender brevet.», «Røystetal: 4 mot 1» below the resolve.
  if (mark === 0 && state.deciding && (isVote(block.text) || isFollowUp(block.text))) {
    if (isFollowUp(block.text)) state.deciding = false;
    return;
  }
  const start = block.start + mark;
  if (mark > 0 || state.deciding || state.decidingList) {
    found.decisions.push({ start, end: block.end, marked: true, under: mark === 0, section: state.section });
    return;
  }
  if (goesOnInResolve(flat, found, block, english)) {
    found.decisions.push({ start, end: block.end, marked: true, under: true, section: state.section });
    return;
  }
  const said = block.start + (chatAuthor(block.text)?.length ?? 0);
  const settles = english ? settlesByEnglishForm : settlesByForm;
  const sentences = sentencesIn(flat, block.start, block.end);
  for (const [at, span] of sentences.entries()) {
    const inner = markLength(flat.slice(span.start, span.end));
    const lead = inner > 0 ? inner : (ARROW.exec(flat.slice(span.start, span.end))?.[0].length ?? 0);
    const opens = block.kind === 'paragraph' && sentences.length > 1 && span === sentences[0];
    const own = { start: Math.max(span.start, said), end: span.end };
    const decided =
      inner > 0 ||
      (decides(flat, own, (text) => settles(text, opens)) && !isNews(flat, own, reference)) ||
      // «Vi beholder logoen. Ny logo? Nei.» was said before.
      (!(at > 1 && found.sentences.at(-2)?.decided) && isAnswer(flat, sentences[at - 1], own)) ||
      (at === 0 && isOutcome(flat, own));
    found.sentences.push({
      start: own.start,
      end: own.end,
      listed: block.kind === 'item',
      at,
      of: sentences.length,
      decided,
      section: state.section,
    });
    if (!decided) continue;
    const words = flat.slice(span.start, span.end);
    if (words.endsWith(':')) state.decidingList = true;
    if (inner > 0 || !pointsAtList(words))
      found.decisions.push({
        start: span.start + lead,
        end: span.end,
        marked: inner > 0,
        section: state.section,
      });
  }
};

/** «Vedtak: Lærlingene blir 26.» and on the next line «Utgiften innarbeides i budsjettet.» */
const goesOnInResolve = (flat: string, { decisions }: Walk, block: Block, english: boolean): boolean => {
  const above = decisions.at(-1);
  if (block.kind !== 'paragraph' || block.apart || !above?.marked || above.end > block.start) return false;
  if (flat.slice(above.end, block.start).trim() !== '' || /^[^.]{2,40}:/.test(block.text)) return false;
  const [first] = sentencesIn(flat, block.start, block.end);
  const said = first ? lowered(flat.slice(first.start, first.end)) : '';
  return LAID_DOWN.has(formOf(said.split(' '), english).verb) && !isNoDecision(said);
};
const LAID_DOWN: ReadonlySet<string> = new Set(['passive', 'becomes']);

/** «Skal vi ha sommerfest? Nei.» */
const isAnswer = (flat: string, before: Span | undefined, own: Span): boolean =>
  before !== undefined &&
  flat[before.end - 1] === '?' &&
  answers(lowered(flat.slice(before.start, before.end)), lowered(flat.slice(own.start, own.end)));

/** «=> turen går til Lom»: what came of it; «=> Tone bestiller buss» is her task, «=> bestille buss» somebody's. */
const ARROW = /^(?:=+>|-+>|[⇒➔➡→])\s*/;
const ARROW_BEFORE = /[⇒➔➡→]\s+$/;
const FEWEST_WORDS = 3;
const isOutcome = (flat: string, { start, end }: Span): boolean => {
  const text = lowered(flat.slice(start, end));
  const arrow = ARROW.exec(text)?.[0].length ?? 0;
  if (arrow === 0 && !ARROW_BEFORE.test(flat.slice(Math.max(0, start - 3), start))) return false;
  const said = text.slice(arrow).split(/\s+/);
  const [first = ''] = said;
  return (
    said.length >= FEWEST_WORDS &&
    infinitiveVerb(first) === null &&
    !ENGLISH_VERBS.has(first) &&
    !isNoDecision(text.slice(arrow))
  );
};
