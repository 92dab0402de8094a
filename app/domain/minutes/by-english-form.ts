// The same in English: «LDAP will be switched off», «The fee stays at …», «All trustees must …» (LANGUAGE.md 38). Called by
// read-decisions.ts.
import { bareOf, FURTHEST_VERB } from './by-form.ts';
import { isEnglishParticiple } from './english-verbs.ts';
import { isHabit } from './guards.ts';
import { words } from './tokens.ts';

const STOPS = words(
  `that which who whom whose if when whether because while where why how than had has have could should would might he she they i we you it
   there said says reported explained noted asked felt thought thinks believes hoped pointed suggested proposed proposal next this these however so`,
);

/** Work that somebody has yet to do, talk, and what takes place. */
export const ENGLISH_WORK = words(
  `sent circulated told informed discussed considered reviewed presented asked contacted prepared reported followed drafted written checked investigated
   explored updated published needed required expected delivered completed finished tested fixed built installed held done made found looked carried
   taken brought given raised booked ordered bought shared distributed forwarded invited notified reminded shown agreed decided sought submitted collected
   analysed analyzed assessed evaluated examined clarified confirmed arranged organised organized planned scheduled met based known used located involved
   concerned delayed interested pleased worried finalised finalized announced launched developed created produced uploaded posted mailed emailed repaired
   cleaned able available ready present addressed monitored visited measured revisited`,
);
const RELATIVE = words('that who which');
const PAST = words('was were');
const CHANGED = words(
  `moved extended lowered reduced increased cancelled canceled merged replaced abolished dropped discontinued waived limited restricted capped frozen
   transferred awarded allocated granted appointed elected authorised authorized renewed retired withdrawn scrapped suspended exempt set fixed
   shortened deprecated accepted obsolete mandatory optional compulsory kept retained banned allowed permitted excluded divided doubled halved cut shut`,
);
/** What was done with a proposal, money or an office: minutes tell it so. */
const WAS_DONE = words(
  `authorised authorized appointed awarded reduced increased lowered extended cancelled canceled withdrawn renewed ratified granted allocated waived
   dismissed upheld abolished co-opted shortlisted discontinued disbanded suspended`,
);
const BETWEEN = words('now not no longer also only to be therefore again still');
/** «raised to 40», not «raised with the vendor». */
const MEASURED = /^(?:raised|put up|brought) (?:to|from|by) (?:[£$€]?\d|nok|eur|a |the )/;
const KEEPS =
  /^stays? on as |^(?:stays?|remains?) (?:at|in (?:place|force|use)|as (?:it|they|before|now)|the same|with|unchanged|free|on (?:the )?[a-z]+days?)(?: |$)|^(?:moves?|goes|changes?|rises?|falls?) (?:to|back to|from) |^(?:starts?|ends?|closes?|opens?) (?:at|from)(?: |$)|^(?:continues? (?:until|for|as before|to the end)|applies? (?:from|to)|ceases?(?: |$)|takes? effect|comes? into (?:force|effect))|^go(?:es)? (?:(?:up|down) to|online|to the) ?|^becomes? (?:mandatory|optional|compulsory|obligatory|free|permanent|part of|open to)|^do(?:es)?(?:n['’]t| not) (?:have|need) to |^(?:has|have) been (?:brought forward|moved to|postponed|cancelled)|^will be [£$€]?\d|^is free (?:of|for|to) |^are free (?:of|for|to) /;
const WILL_KEEP =
  /^(?:no longer|not|now|only|(?:stay|remain|move|close|open|start|end|cost|continue|apply|replace|cease|go to|take effect|come into)(?: |$))/;
/** Of whom rules are made. */
const CLASS =
  /^(?:all|every|each|no|any|anyone|everyone|nobody|only|spending|payments?|purchases?|requests?|claims?|expenses?|invoices?|changes?)(?: |$)/;
const CLASS_MUST = /^(?:must|may(?! be able)|shall)(?: |$)/;

const isChanged = (said: readonly string[], at: number, isNew: boolean): boolean => {
  let verb = at;
  while (BETWEEN.has(said[verb] ?? '')) verb += 1;
  const word = said[verb] ?? '';
  if (MEASURED.test(said.slice(verb, verb + 3).join(' '))) return true;
  return CHANGED.has(word) || (isNew && isEnglishParticiple(word) && !ENGLISH_WORK.has(word));
};

/** What the patterns above begin with. */
const OPENS = words(
  `will is are must may shall stay stays remain remains move moves go goes change changes rise rises fall falls start starts end ends close closes open opens
   continue continues apply applies cease ceases take takes come comes become becomes do does don't don’t doesn't doesn’t has have`,
);

const settlesAt = (said: readonly string[], at: number): boolean => {
  const [word = '', next = ''] = said.slice(at);
  if (!OPENS.has(word)) return false;
  const rest = said.slice(at).join(' ');
  if (KEEPS.test(rest)) return true;
  if (word === 'will' && (next === 'be' || /^(?:not|no|now|only|also)$/.test(next)))
    return (
      /^no longer/.test(said.slice(at + 1).join(' ')) ||
      (said.slice(at, at + 5).includes('be') && isChanged(said, at + 1, true))
    );
  if (word === 'will') return WILL_KEEP.test(said.slice(at + 1).join(' '));
  if (word === 'is' || word === 'are') return isChanged(said, at + 1, next === 'to' || next === 'no');
  return CLASS_MUST.test(rest) && CLASS.test(said.slice(0, at).join(' '));
};

export const ENGLISH_NO_RULE =
  /\sby (?:\d|the end|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next|then)|\s(?:before|as soon as|as planned|on schedule|probably|perhaps|likely|hopefully|by the (?:ministry|council|supplier|vendor|government|university))(?:\s|[.,]|$)/;

/** Whether the English sentence, in small letters, lays something down by its form. */
export const settlesByEnglishForm = (text: string, opens = false): boolean => {
  const said = text.split(/\s+/).map(bareOf);
  // What a paragraph begins with tells how things are.
  if (opens || said.length < 4 || STOPS.has(said[0] ?? '')) return false;
  for (let at = 1; at < Math.min(said.length, FURTHEST_VERB); at += 1) {
    if (settlesAt(said, at)) return !ENGLISH_NO_RULE.test(text) && !isHabit(text);
    // «Groups that need more will …»
    if (at === 1 && RELATIVE.has(said[at] ?? '')) continue;
    if (PAST.has(said[at] ?? '')) return WAS_DONE.has(said[at + 1] ?? '') && !ENGLISH_NO_RULE.test(text);
    if (STOPS.has(said[at] ?? '') || said[at] === 'will' || said[at] === 'is' || said[at] === 'are')
      return false;
  }
  return false;
};
