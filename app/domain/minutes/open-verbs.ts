// A verb that no list has, in the present tense of a person who is surely one: «Tone prøvekjører skjemaet» is a task, «Tone trur prisen
// stig» is none (LANGUAGE.md 1, 39, 40). Called by verdicts.ts.
import { isHabit } from './guards.ts';
import { lowered, words } from './tokens.ts';
import { NO_DEED } from './verbs.ts';

/** «en liste», «planen», «aktuelle biler», «Kari bilder», «3 bord»: what is done something to. */
const OBJECT =
  /^\s*(?:(?:en|ei|et|ein|eit|den|det|dei|de|dette|denne|disse|desse|dem|alle|ny|nye|nytt|mer|meir|flere|fleire|to|tre|fire|fem)\s[a-zß-öø-ɏ]|[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][a-zß-öø-ɏ]+\s[a-zß-öø-ɏ]|\d+\s|[a-zß-öø-ɏ-]{3,}\s\d|[a-zß-öø-ɏ]{3,}e\s[a-zß-öø-ɏ-]{2,}(?:er|ar)(?:[\s.,;]|$)|(?!over|under|etter|heller|eller|aller|ganske|gjerne|inne|oppe|nede|ute|seg|bra|framme|hjemme|heime)[a-zß-öø-ɏ-]{2,}(?:en|et|a|ene|ane|inga|er|ar)(?:[\s.,;]|$)|(?!(?:hensyn|omsyn|vekt|uttrykk|pris|merke|plass|sted|stad|del|grunnlag|imot|mot|heim|hjem|opp|med|for|til|over|under|etter|ved|inn|ned|fram|frem|bort|tilbake|attende|litt|mye|mykje|seg|klart?|klare)\s)[a-zß-öø-ɏ-]{3,}\s(?:i|på|til|fra|frå|hos|for|innen|innan|før|senest|seinast)\s)/u;

export const hasObject = (after: string): boolean => OBJECT.test(after);

/** «les inn ny melding», «held av benk 7» */
const PARTICLE = /^\s*(?:inn|ut|av|bort|vekk|ned|opp)(?=\s)/u;
export const hasObjectAfterParticle = (after: string): boolean =>
  PARTICLE.test(after) && hasObject(after.replace(PARTICLE, ''));

/** «Liv kasserar, Dag skrivar og Bente nestleiar» are elected. */
const OFFICE = /(?:leiar|leder|kasser[ae]r|sekretær)$|^skrivar$/;

/** «trur prisen kan prutast»: what is thought, where «at» is left out. */
const CLAUSE = /^(?:[a-zß-öø-ɏ-]+\s){1,2}(?:kan|er|var|bør|må|skal|vil|har|blir|vert|burde|kunne)\s/u;
/** Nynorsk presents without an ending. */
const STRONG = words(
  'dreg bind riv driv grip slepp skyv skjer byd bryt sel fyk søkk stel løys byt hogg brenn slit vev',
);

/** «forklarar dei kvifor», «takker dem»: talk with somebody who was not there is to come. */
const TELLS = /^(?:forklar|fort[eo]l|minn|takk|oriente|informe|svar|opplys)/;
const OTHERS = /^(?:dem|dei|henne|ham|han|ho)(?![a-zß-öø-ɏ])/u;

/** Whether `rest`, from the verb on, says what a person does («prøvekjører skjemaet»), or tells («foreslår datoer»). */
export const openDeed = (word: string, rest: string): 'sure' | 'told' | null => {
  if (
    !(/^[a-zß-öø-ÿčđŋšŧžłśżć]+[aeiouyæøå]r$/u.test(word) || STRONG.has(word)) ||
    word === 'har' ||
    isHabit(rest)
  )
    return null;
  const after = rest.slice(word.length).trim();
  if (
    OFFICE.test(word) ||
    after.length < 4 ||
    CLAUSE.test(lowered(after)) ||
    ((NO_DEED.has(word) || !/(?:er|ar|år)$/.test(word)) && !hasObject(after) && !OTHERS.test(after)) ||
    /^(?:at|om at|(?:vi|me|jeg|eg|man|ein|det(?! (?:ned|opp|inn|ut|bort|av|på|fram|frem|om|over|til|ferdig|i dag|i morg[eo]n)(?![a-zß-öø-ɏ])))(?! [a-zß-öø-ɏ]+ (?:innen|innan|før|senest|seinast))|hvordan|korleis|som|å|seg|ikke|ikkje|bra|godt|med å|,|og\s)(?![a-zß-öø-ɏ])/u.test(
      lowered(after),
    )
  )
    return null;
  return NO_DEED.has(word) && !(TELLS.test(word) && OTHERS.test(after)) ? 'told' : 'sure';
};
