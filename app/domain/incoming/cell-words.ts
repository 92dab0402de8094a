// The words by which other people's tables name columns, kinds and states, in nb, nn and English. Called by mapping.ts and read-row.ts.
import type { Kind, Status } from '../card.ts';
import { plainLetters } from '../plain-letters.ts';

/** What a communication task says of the plan, as far as a table has it. */
export const PLAN_CELLS = [
  'goal',
  'audiences',
  'message',
  'channels',
  'planFrom',
  'hours',
  'rights',
  'evaluation',
] as const;
export type PlanCell = (typeof PLAN_CELLS)[number];

export const FIELDS = [
  ...(['title', 'start', 'end', 'owner', 'kind', 'status', 'service', 'tags'] as const),
  ...PLAN_CELLS,
] as const;
export type Field = (typeof FIELDS)[number];

type Named<T extends string> = Readonly<Record<T, string>>;

const HEADINGS: Named<Field> = {
  title:
    'tittel|tiltak|oppgave|oppgåve|aktivitet|hva|kva|navn|namn|sak|emne|arrangement|hendelse|hending|title|subject|task|activity|event|name|what|summary|item|beskrivelse|skildring|description',
  start:
    'start|startdato|start dato|starter|fra|fra dato|frå|frå dato|dato|når|tid|tidspunkt|frist|begynner|byrjar|uke|veke|måned|månad|publiseres|publiserast|publisering|publiseringsdato|published|publishing date|publication date|start date|begins|from|date|when|due|due date|deadline|week|month',
  end: 'slutt|sluttdato|slutt dato|slutter|sluttar|til|til dato|ferdig dato|ende|end|end date|ends|to|until|finish',
  owner:
    'ansvarlig|ansvarleg|ansvar|eier|eigar|hvem|kven|person|deltakere|deltakarar|utfører|utførar|tildelt|owner|assignee|assigned to|responsible|who|people|attendees|lead',
  kind: 'type|slag|art|kategori type|kind|card type',
  status: 'status|tilstand|fremdrift|framdrift|state|progress',
  service: 'tjeneste|teneste|produkt|system|service|product',
  goal: 'mål|målsetting|målsetjing|formål|føremål|hensikt|goal|goals|objective|aim|purpose',
  audiences:
    'målgruppe|målgrupper|mottaker|mottakere|mottakar|mottakarar|publikum|audience|audiences|target group|target groups|target audience',
  message:
    'budskap|bodskap|kjernebudskap|kjernebodskap|hovedbudskap|hovudbodskap|message|core message|key message',
  channels: 'kanal|kanaler|kanalar|channel|channels|medium|medier|media',
  planFrom:
    'planlegges fra|planleggast frå|planleggingen starter|planlegginga startar|planleggingsstart|start planlegging|oppstart|planned from|planning start|planning starts|planning from|start of planning',
  hours: 'timer|timar|timeverk|timebruk|arbeidstimer|arbeidstimar|arbeid|hours|work hours|effort',
  rights: 'rettigheter|rettar|rettighetar|opphavsrett|rights|copyright',
  evaluation: 'evaluering|erfaring|erfaringer|erfaringar|evaluation',
  tags: 'etikett|etiketter|etikettar|emneknagg|emneknagger|emneknaggar|emneord|stikkord|merke|merkelapp|merkelapper|kategori|kategorier|kategoriar|tema|tag|tags|label|labels|category|categories|topic|keywords',
};

const KINDS: Named<Kind> = {
  case: 'sak|saker|case|cases|issue',
  action: 'aksjonspunkt|aksjon|oppgave|oppgåve|gjøremål|gjeremål|action|action item|task|to do|todo',
  communication:
    'kommunikasjonstiltak|kommunikasjon|informasjon|nyhetsbrev|nyheitsbrev|pressemelding|some|communication|communication task|comms',
};

const STATUSES: Named<Status> = {
  proposed: 'foreslått|foreslege|forslag|idé|ide|utkast|proposed|idea|suggested|draft',
  open: 'åpen|open|opa|åpent|ikke startet|ikkje starta|ikke påbegynt|ikkje påbyrja|ny|planlagt|not started|new|planned|to do|todo|backlog',
  doing:
    'pågår|i gang|påbegynt|påbyrja|under arbeid|i arbeid|startet|starta|doing|in progress|ongoing|started|active',
  waiting: 'venter|ventar|på vent|venter på svar|ventar på svar|waiting|on hold|blocked|paused',
  done: 'ferdig|fullført|gjort|gjennomført|avsluttet|avslutta|utført|lukket|lukka|done|completed|complete|finished|closed|100 %|100%|x|✓|ja|yes',
  dropped: 'droppet|droppa|avlyst|utgår|utgått|avvist|kansellert|cancelled|canceled|dropped|rejected',
};

/** By the words of all three languages; the first that has it. */
const finder = <T extends string>(words: Named<T>): ((text: string) => T | null) => {
  const known = new Map<string, T>();
  for (const [name, list] of Object.entries(words) as [T, string][])
    for (const word of list.split('|'))
      if (!known.has(plainLetters(word))) known.set(plainLetters(word), name);
  return (text) => known.get(plainLetters(text)) ?? null;
};

const headingOf = finder(HEADINGS);
export const kindNamed = finder(KINDS);
export const statusNamed = finder(STATUSES);

/** «Ansvarlig:», «Frist (dato)», «Start / from» as well. */
export const fieldNamed = (heading: string): Field | null => {
  const bare = heading.replace(/[:*]+$/, '').replace(/_/g, ' ');
  const pieces = [bare, bare.replace(/\(.*\)/, ''), ...bare.split(/[/|]/)];
  for (const piece of pieces) {
    const field = headingOf(piece);
    if (field) return field;
  }
  return null;
};
