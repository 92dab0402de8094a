// The wheel's picture of a board, through a filter, and what an address asks of it. Called by the routes that give pictures, by the
// shared page and by the command `wheel`.
import type { Board } from '../domain/board.ts';
import type { PersonId } from '../domain/card.ts';
import { readFilter } from '../domain/filter.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { SharedRings } from '../domain/share.ts';
import type { RingChoice } from '../domain/wheel/ring-plan.ts';
import { shownInSpan } from '../domain/wheel/shown-in-span.ts';
import type { WheelSpan } from '../domain/wheel/span.ts';
import {
  type PartsOfYear,
  readMarked,
  readRings,
  readTime,
  spanOfTime,
} from '../domain/wheel/wheel-address.ts';
import type { Language } from '../text/language.ts';
import { readLetters } from './wheel/letters.ts';
import { wheelWordsIn } from './wheel/wheel-words.ts';
import { isPaper, type Paper, type WheelPicture, wheelSvg } from './wheel-svg.ts';

/** For print. */
export const PICTURE_DPI = 300;
const LONGEST_TITLE = 120;

export type PictureAsked = {
  readonly span: WheelSpan;
  readonly rings?: RingChoice;
  readonly marked?: PartsOfYear | null;
  /** A text of the filter language. */
  readonly filter: string;
  /** Empty: as the screen says it. */
  readonly title: string;
  readonly paper: Paper;
};

type PictureOf = PictureAsked & {
  readonly board: Board;
  /** The group's. */
  readonly name: string;
  readonly me: PersonId | null;
  readonly today: PlainDate;
  readonly language: Language;
  readonly dpi?: number;
};

/** An SVG document. */
export const wheelPictureOf = async ({
  board,
  filter,
  me,
  title,
  ...picture
}: PictureOf): Promise<string> => {
  const { span, today, language, rings } = picture;
  const words = wheelWordsIn(language, span);
  const wanted = title.trim().slice(0, LONGEST_TITLE);
  return wheelSvg({
    ...picture,
    board,
    ...shownInSpan(board, filter, { span, today, me, rings }),
    words: wanted === '' ? words : { ...words, title: () => wanted },
    letters: await readLetters(),
  });
};

/** The drawing on a shared page, which says itself whose and which year it is: of these cards and nothing else. */
export const sharedWheelSvg = async ({
  rings: { choice, lists },
  ...picture
}: Pick<WheelPicture, 'cards' | 'name' | 'span' | 'today' | 'marked'> & {
  readonly rings: SharedRings;
  readonly language: Language;
}): Promise<string> => {
  const words = wheelWordsIn(picture.language, picture.span);
  return wheelSvg({
    ...picture,
    board: { ...lists, breaks: [] },
    rings: choice,
    yearly: [],
    words,
    letters: await readLetters(),
    hasHeading: false,
  });
};

type Reader = {
  readonly board: Board;
  readonly today: PlainDate;
  readonly language: Language;
};

/** `?year=2026&q=er:åpen&paper=a3&title=…`, and the wheel's time and rings; what can't be read is today's year, the kinds, all cards, A4 and the usual title. */
export const readPictureAsked = (
  params: URLSearchParams,
  { board, today, language }: Reader,
): PictureAsked => {
  const paper = params.get('paper');
  return {
    span: spanOfTime(readTime(params, today), today),
    rings: readRings(params),
    marked: readMarked(params),
    filter: readFilter(params, board.people, language),
    title: params.get('title') ?? '',
    paper: isPaper(paper) ? paper : 'a4',
  };
};
