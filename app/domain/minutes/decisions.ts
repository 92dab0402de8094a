// Decisions: marked ones («Vedtak: …»), those that a verb makes («vedtok», «ble enige om»), and rules of practice
// (LANGUAGE.md 37, 38). Called by reading.ts.
import { isConditional, isQuestion } from './guards.ts';
import type { Span } from './reading-types.ts';

const MARK =
  /^(?:\*\*|__)?(?:enstemmig\s)?(?:vedtak|beslutning|beslutta|besluttet|konklusjon|avgjørelse|avgjerd|avgjersle|avgjerder|vedtatt|vedteke|decision|decided|resolution|resolved|conclusion)(?:\s(?:i\s)?(?:sak\s)?\d+(?:\s?\/\s?\d+)?)?(?:\*\*|__)?\s*(?::|\s[–-]\s)(?:\*\*|__)?\s*/iu;
const MARK_ALONE =
  /^(?:#{1,6}\s*|\*\*|__)?(?:vedtak|beslutning(?:er)?|konklusjon(?:er)?|avgjørelse|avgjerd|avgjerder|decisions?|vedtatt)(?:\*\*|__)?\s*:?(?:\*\*|__)?$/iu;
const VERB =
  /(?:^|[^\p{L}])(?:vedtok|vedtas|vedtakast|ble (?:enstemmig )?vedtatt|blei vedtatt|vart (?:samrøystes )?vedteke|enstemmig vedtatt|(?:ble|blei|vart|er) (?:\p{L}+\s)?godkjen[td]e?|godkjennes|godkjennast|(?:tas|takast|(?:ble|blei|vart|er) (?:tatt|teken|teke)|tatt) til (?:etterretning|orientering|vitende|vitande)|tek[ns]? (?:\p{L}+ )?til (?:vitande|etterretning|orientering)|slutt[ae]r seg til|slutta seg til|(?:ble|blei|vart|er|var) (?:\p{L}+ ){0,3}(?:enige|einige|samde|samd|enig) om|besluttet|beslutta|bestemte(?: seg for)?|det (?:ble|blei|vart) (?:bestemt|vedtatt|avgjort|enighet om)|landet på|landa på|konkluderte med|utsettes|avvises|avslås|was approved|were approved|was adopted|decided (?:to|that|on)|agreed (?:to|that|on)|it was (?:agreed|decided)|approved)(?![\p{L}])/iu;
const PERSON_APPROVES =
  /^(?:\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?|styret|gruppa|gruppen|møtet)\s(?:godkjenner|godkjente|vedtar|vedtek|godkjende)(?![\p{L}])/iu;
const BARE_APPROVED =
  /^(?:referatet|innkallingen|innkallinga|dagsorden|sakslista|sakslisten|saksliste|referat|innkalling)[^.]{0,80}\s(?:godkjent|godkjend)\.?$/iu;
const PRACTICE =
  /^(?:vi|me)\s(?:sier|seier|skriver|skriv|bruker|brukar|kaller|kallar|omtaler|omtalar|sender|tar|tek|gir|svarer|svarar|deler|publiserer)\s(?:ikke|ikkje|aldri|alltid)\s/iu;
const NOT_YET =
  /(?:forslag til vedtak|forslag til\s|innstilling|tilråding|ikke vedtatt|ikkje vedteke|skal vedtas|må vedtas|bør|vedtak i fjor|før vedtak|må godkjennes|skal godkjennes|når .{0,40}(?:er|blir) godkjent|etter at|dersom|til .{0,20}godkjenning|proposal|venter på)/iu;

/** The decision after «Vedtak:», as the length of the mark; 0 when the text starts with none. */
export const markLength = (text: string): number => {
  const match = MARK.exec(text);
  return match && text.length > match[0].length + 2 ? match[0].length : 0;
};

/** A heading or label that says «Vedtak» and nothing else. */
export const isDecisionHeading = (text: string): boolean => MARK_ALONE.test(text.trim());

export const isProposalHeading = (text: string): boolean =>
  /^(?:forslag til|innstilling|tilråding|framlegg til)/iu.test(text.trim());

/** Whether the sentence decides something by its verb. */
export const decides = (flat: string, span: Span): boolean => {
  const text = flat.slice(span.start, span.end);
  if (isQuestion(text) || NOT_YET.test(text) || isConditional(text)) return false;
  return VERB.test(text) || PERSON_APPROVES.test(text) || BARE_APPROVED.test(text) || PRACTICE.test(text);
};
