// The labels that say who was there and who had a part in the meeting, and what stands after each (LANGUAGE.md 20).
// Called by participants.ts and run-on.ts.
import { lowered } from './tokens.ts';

/** `told`: who gets a copy, or was called in. */
export type Role = 'present' | 'absent' | 'told' | 'taker' | 'leader';
const LABELS: readonly (readonly [Role, string])[] = [
  [
    'present',
    '(?:også |òg )?til\\s?stede(?:\\sdigitalt|\\s(?:på|i|under) møtet)?|tilstede|(?:også |òg )?til\\s?stades(?:\\s(?:på|i|under) møtet)?|tilstades|(?:møte)?(?:deltakere|deltakarar|deltagere)|deltakarliste|deltakerliste|(?:(?:disse|desse|følgende|følgjande) )?møtte|(?:disse|desse|følgende|følgjande|(?:de|dei) som) (?:deltok|var med|var til st(?:ede|ades)|møtte)|deltok|møtende|frammøtte|møtende(?: medlemmer| medlemer)?|fremmøtte|oppmøte|(?:[a-z]+ )?present|attendees|attending|(?:who was )?there|her|here|attendance|participants|(?:also )?in attendance|on the (?:line|call)|med på møtet|med|(?:frå|fra|from|for) (?:the |de |dei )?[a-zß-öø-ɏ-]{3,30}(?: as)?(?=:|\\s{2,})|(?:faste |andre |fast |nye )?(?:styre|vara)?medlem(?:mer|er)?(?: (?:som )?(?:møtte|til stede|til stades|var til stede))?|arbeidsg(?:iver|jevar)(?:siden|sida|representant(?:er|ar))?|arbeidstak[ea]r(?:siden|sida|representant(?:er|ar))?|bedriftshelsetjenesten|bedriftshelsetenesta|observatør(?:er|ar)|gjester|gjestar|(?:voting |other )?members(?: present| attending)?|observers|guests',
  ],
  [
    'absent',
    '(?:meld[te] )?(?:forfall|fr[aå]fall)(?: meldt?)?|fravær|fråvær|fraværende|fråverande|ikke til stede|ikkje til stades|ikk(?:e|je) møtt|absent(?: with apologies)?|forhindret|forhindra|borte|absences?|(?:not|un)(?: ?able to (?:attend|come|join)| present| attending)|missing|(?:sent )?apologies(?: for absence)?(?: (?:were )?received)?(?: from)?|(?:sent )?regrets',
  ],
  ['told', '(?:kopi|copy)(?: (?:til|to))?|cc|innkalt|innkalte|inviterte|invitert'],
  [
    'taker',
    '(?:dagens |møte)?referent(?:er|ar)?(?: denne g[ao]ngen| i dag)?|ref\\.?|referatskrivar|skrivar|skriv|skriver|sekretær|møtesekretær|(?:referat|protokoll|møtebok)(?: (?:ved|av))?|pennefør[ae]r|protokollfør[ae]r|før[td] (?:av|i pennen av)|(?:minutes|notes)(?: (?:taken |kept )?by)?|minute[- ]?taker|note[- ]?taker|scribe|recorder|(?:secretary|clerk)(?: to the [a-z]+)?',
  ],
  ['leader', 'møteleder|møteleiar|ordstyrer|ordstyrar|leder|leiar|chair|chairperson|chaired by|møteleiing'],
];
const anyLabel = LABELS.map(([, pattern]) => pattern).join('|');
const LABEL = new RegExp(
  `(?<=^|[.;|·\\t]|\\s{2,}|\\)\\s)\\s*(?<label>${anyLabel})(?<note>\\s*\\([^)]{0,60}\\))?\\s*(?::|\\t|\\||(?=\\s{2,})|$)`,
  'gu',
);

const roleOfLabel = (label: string): Role =>
  LABELS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(label.trim()))?.[0] ?? 'leader';

/** `start` is where the label stands in the text, `from` where its value does. */
export type Field = {
  readonly role: Role;
  readonly start: number;
  readonly from: number;
  readonly value: string;
};

/** What follows is about the meeting to come: its minute-taker is not this one's. */
export const NEXT_MEETING =
  /(?:^|[^a-zß-öø-ɏ])(?:neste (?:[a-zß-öø-ɏ]+ )?[a-zß-öø-ɏ]*møte[a-zß-öø-ɏ]*|neste gang|next (?:[a-zß-öø-ɏ]+ )?meeting)(?![a-zß-öø-ɏ])/u;

/** «Skrivar: SA. Rekkefølgje skrivarar: Ingunn, Jan»: whose turn it is stands in a sentence of its own. */
const ORDER_AFTER =
  /\.\s+(?=(?:rekkj?efølgj?e|turnus|rotasjon|rota|rotation|order|neste|next)(?![a-zß-öø-ɏ]))/iu;

export const fieldsIn = (text: string): Field[] => {
  const matches = [...lowered(text).matchAll(LABEL)].filter((match) => match.groups?.label);
  return matches.flatMap((match, index) => {
    const before = text.slice(0, match.index).trim();
    if (index === 0 && before !== '' && !/[:.;|·)]/.test(before)) return [];
    if (/rekkj?efølgj?e|neste|rotasjon|liste/i.test(before.slice(-20)) || NEXT_MEETING.test(lowered(before)))
      return [];
    const from = match.index + match[0].length;
    return [
      {
        role: roleOfLabel(match.groups?.label ?? ''),
        start: match.index,
        from,
        value: text.slice(from, matches[index + 1]?.index ?? text.length).split(ORDER_AFTER)[0] ?? '',
      },
    ];
  });
};

/** What somebody who writes does or is, in whatever tense; with one of these beside it a name is the minute-taker's. */
export const TAKES =
  /(?:^|[\s,(])(?:referent|ref\.?|refererer|skr(?:iv(?:er|ar)?|ev|eiv)|som skr(?:ev|eiv)|noter(?:er|ar|te)?|oppsummer(?:er|ar|te)|pennefører|penneførar|(?:fører|førte|førar|førde|skriv|skriver|skrev|skreiv|tek|tar|tok) (?:i )?(?:referat|protokoll|møtebok|penn|notat)[a-zæøå]*|(?:taking|takes|took|keeping|writing|wrote) (?:the |these |this )?(?:notes|minutes)|writing(?: (?:this|these|it)(?: up)?)?|writes|wrote|(?:not|minut|scribbl|typ|record)ing|rapporteur|scribe|(?:[a-zæøå]+)?sekretær|sekr\.?|skrivar|protokollfører|protokollførar|minute.?taker|note.?taker|notes|minutes|møtebok|referat|secretary|clerk|som førte referat|who (?:wrote|took notes))(?:$|[\s,)])/;
