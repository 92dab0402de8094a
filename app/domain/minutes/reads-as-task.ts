// What reads as a task once somebody owns it, and what is done already (LANGUAGE.md 8, 16). Called by the parts that read markers, lists
// and tables.
import { ENGLISH_VERBS, isOpenOrder } from './english-verbs.ts';
import { isConditional, isQuestion, startsConditional } from './guards.ts';
import { tokensOf, words } from './tokens.ts';
import { imperativeVerb, infinitiveVerb, isParticiple, isPassive, presentVerb } from './verbs.ts';

const DONE =
  /(?:^|[\s(:–-])(?:utført|gjort|ferdig|ok|okay|løst|løyst|lukket|lukka|utgår|avlyst|fullført|done|closed|completed|dropped|solved|resolved|fixed|finished|cancelled|ferdigstilt|✓|✔|✅)[.)\s]*$/iu;
const STATE = words(
  'er har hadde ble blei vart var fikk fekk kom gikk gjekk tok la sa sier seier viste orienterte informerte presenterte mener meiner synes tror trur håper ønsker venter ligger står jobber jobbar trenger treng lurer foreslår foreslo pågår savner gjelder består hadde is are was were has had reported said',
);

/** Infinitives that say what somebody is or has: a task where they order. */
const SHORT = words('ha få være vere bli stå');
const INFINITIVE_A = words('ta dra delta overta foreta påta motta innta oppta anta');

export const isDone = (text: string): boolean =>
  DONE.test(text.trim()) &&
  !/(?:må|skal|blir?|vert|vere|være|innen|frist)\s[^.]{0,40}\.?$/iu.test(text.trim());

/** «Oppdatere nettsiden», «Husk å …»: words that order something before anybody is named. */
export const ordersFirst = (text: string): boolean => {
  const first = tokensOf(text.trim())[0]?.lower ?? '';
  return (
    /^(?:huske?|hugse?)\så\s/iu.test(text.trim()) || (infinitiveVerb(first) !== null && /e$/.test(first))
  );
};

/** Whether the words, once somebody owns them, are something to do: an infinitive, an imperative, a passive; a noun only where it may. */
export const readsAsTask = (
  text: string,
  {
    noun,
    past = false,
    bokmaal = false,
    firm = false,
    owned = false,
  }: {
    noun: boolean;
    past?: boolean;
    bokmaal?: boolean;
    /** It has its day. */
    firm?: boolean;
    /** Words after it say who. */
    owned?: boolean;
  },
): boolean => {
  const bare = text.trim();
  if (bare.length < 3 || isQuestion(bare) || startsConditional(bare) || isDone(bare)) return false;
  const tokens = tokensOf(bare.replace(/^(?:(?:husk|hugs)\s)?(?:å|to|also|også)\s/iu, ''));
  const first = tokens[0]?.lower ?? '';
  if (/^(?:huske?|hugse?)\så\s/iu.test(bare) || /^å\s/iu.test(bare)) return true;
  // «Tas ikke før versjon 9.5»
  if (isPassive(first) && /^ikkj?e$/.test(tokens[1]?.lower ?? '')) return false;
  const radical = /a$/.test(first) && !INFINITIVE_A.has(first);
  if ((past || bokmaal) && radical && !/^(?:[åÅ]|to)\s/u.test(bare)) return false;
  if (past && isParticiple(first)) return false;
  if (
    infinitiveVerb(first) ||
    SHORT.has(first) ||
    /^[a-zß-öø-ɏ]{3,}ere$/u.test(first) ||
    ENGLISH_VERBS.has(first) ||
    isOpenOrder(bare)
  )
    return true;
  const must = tokens.some(
    ({ lower }, at) =>
      lower === 'må' ||
      lower === 'skal' ||
      isPassive(lower) ||
      // «Oversyn vert laga v/Synnøve»
      (owned && (lower === 'blir' || lower === 'vert') && isParticiple(tokens[at + 1]?.lower ?? '')),
  );
  // «Oppdatert plan sendes gruppa»
  if (isParticiple(first) && !imperativeVerb(first) && !must) return false;
  if (imperativeVerb(first) || presentVerb(first)) return true;
  if (isConditional(bare)) return false;
  // «Anna fixed the contrast» is told, not ordered.
  if (
    /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]/u.test(tokens[0]?.text ?? '') &&
    /^[a-z]{3,}(?<!st)ed$/.test(tokens[1]?.text ?? '')
  )
    return false;
  const finite = tokens.findIndex(
    (token) => STATE.has(token.lower) || /^[a-zß-öø-ÿčđŋšŧžłśżć]{3,}erte$/u.test(token.text),
  );
  // «Brev til dei vi har adresse til, går ut innan 24. oktober (Rannveig)»
  if (finite >= 0 && !(firm && tokens[finite]?.lower === 'har')) return false;
  if (must) return true;
  return noun && /[A-Za-zÀ-ÖØ-öø-ɏ]{3}/u.test(bare);
};
