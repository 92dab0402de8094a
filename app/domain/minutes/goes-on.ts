// Whether a line goes on with what the line above began, as in a text that a page or a mail program broke (LANGUAGE.md 46).
// Called by blocks.ts.
import { chatAuthor } from './chat.ts';
import { WHOLE_MONTH_PATTERN } from './month-names.ts';
import type { Line } from './source-lines.ts';
import { lowered } from './tokens.ts';

export const BULLET = /^(?:[•▪●○◦‣·∙■□➢➤→*–—-]|[\uE000-\uF8FF]|o(?=\s+[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]))\s+/u;
/** «Frist:», «AP 2:», «Vedtak (samrøystes):». */
const KEY =
  /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ /-]{1,32}(?:\d{1,3}(?:\/\d{2,4})?)?(?:\s?\([^()]{2,40}\))?:(?:\s|$)/u;

const NAMES_AFTER_LABEL =
  /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ ]{2,20}:\s[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^:]*,\s[^.:]{2,40}$/u;
const MONTH_FIRST = new RegExp(`^${WHOLE_MONTH_PATTERN}(?![a-zß-öø-ɏ])`, 'u');

/** Whether lines are broken where they are full: then many go on with a small letter. Notes with a thought a line don't. */
export const isWrapped = (lines: readonly Line[]): boolean => {
  const broken = lines.slice(1).filter((line, index) => {
    const before = lines[index]?.text ?? '';
    return (
      before.length > 30 &&
      line.text !== '' &&
      !/[.!?:;]$/.test(before) &&
      !BULLET.test(line.text) &&
      !KEY.test(line.text)
    );
  });
  return broken.filter((line) => /^[a-zß-öø-ÿčđŋšŧžłśżć]/u.test(line.text)).length > broken.length * 0.3;
};

const WIDEST = 170;

/** Whether `next` goes on with what `last` began: a broken line, not a new thought. */
export const goesOn = (last: Line, next: Line, width: number): boolean => {
  if (KEY.test(next.text) || chatAuthor(next.text) || /^\[?\d{1,2}[:.]\d{2}\]?\s/.test(next.text))
    return false;
  // No page is so wide: the writer began a new line.
  if (last.text.length > WIDEST) return false;
  if (/^[a-zß-öø-ÿčđŋšŧžłśżć(&]/u.test(next.text) && !/[.!?:]$/.test(last.text)) return true;
  // «innen 1.» and «februar» on the next line.
  if (/(?<!\d)\d{1,2}\.$/.test(last.text) && MONTH_FIRST.test(lowered(next.text))) return true;
  // A list of names after its label goes on: «Deltakere: Åse Tangen, Dag» and «Sunde (DS)».
  if (
    last.text.length > 60 &&
    NAMES_AFTER_LABEL.test(last.text) &&
    /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][a-zß-öø-ÿčđŋšŧžłśżć]+(?:\s\(|,|\s[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^:]{0,40}$|[.)]?$)/u.test(
      next.text,
    )
  )
    return true;
  // «Line H.» and «Bakke» on the next line.
  if (/[,-]$|\s[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]\.$/u.test(last.text)) return true;
  // «Styret sier nei. Per» and «Erik tegner» on the next line: no sentence is one word without a stop.
  if (/[a-zß-öø-ɏ\d][.!?]\s[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][a-zß-öø-ɏ]+$/u.test(last.text)) return true;
  const firstWord = /^\S+/.exec(next.text)?.[0] ?? '';
  const wouldHaveFitted = last.text.length + 1 + firstWord.length < width * 0.82;
  return !wouldHaveFitted && width <= 160;
};
