// The verbs that tasks stand in (LANGUAGE.md 2, 3), with their forms in both written forms of Norwegian. Called by the reader’s parts.
import { words } from './tokens.ts';
import { VERB_LIST } from './verb-list.ts';

export type Verb = {
  readonly infinitive: string;
  /** What must follow for it to be a task («ser på», not «ser fram til»). */
  readonly needs: RegExp | null;
  /** What must not follow («svarer at» reports). */
  readonly not: RegExp | null;
};

/** Present forms, infinitives (nb -e, nn -a/-e) and s-passives of every verb of the list. */
const presents = new Map<string, Verb>();
const infinitives = new Map<string, Verb>();
const imperatives = new Map<string, Verb>();
const passives = new Map<string, Verb>();
const participles = new Set<string>();

const IRREGULAR = words(
  'tatt tatt gitt gjort gjett sett gått skrevet skrive lest lagt sett satt sett fulgt følgt spurt kalt fylt bestilt hørt høyrt kommet holdt funnet funne valgt fått bedt hjulpet bistått søkt kjøpt utsatt oversatt bidratt drøftet avtalt bestemt solgt betalt ' +
    'godkjent godkjend overtatt gjennomgått påtatt kjørt ført innkalt ferdigstilt fullført sørget begynt fortsatt levert levert tegnet gjennomført informert orientert presentert deltatt invitert oppdatert publisert registrert',
);
for (const form of IRREGULAR) participles.add(form);

const follows = (source: string): RegExp | null => (source === '' ? null : new RegExp(`^(?:${source})`, 'u'));

const stemOf = (infinitive: string): string => infinitive.replace(/e$/, '');

const ENTRY = /^(\S+): ([^>!]+?)(?: > ([^!]*?))?(?: ! (.*))?$/;

const enter = (line: string): void => {
  const [, infinitive = '', present = '', needs = '', not = ''] = ENTRY.exec(line) ?? [];
  const stem = stemOf(infinitive);
  const verb: Verb = {
    infinitive,
    needs: follows(needs),
    not: follows(not === '' ? '' : `(?:${not})(?![a-zß-öø-ɏ])`),
  };
  for (const form of present.split(' ')) if (!presents.has(form)) presents.set(form, verb);
  for (const form of [infinitive, `${stem}a`, ...present.split(' ').filter((form) => /je$/.test(form))])
    infinitives.set(form, verb);
  if (stem.length > 1 && infinitive.endsWith('e')) imperatives.set(stem.replace(/(mm)$/, 'm'), verb);
  else imperatives.set(infinitive, verb);
  for (const form of [`${infinitive}s`, `${stem}ast`, `${stem}es`]) passives.set(form, verb);
  for (const ending of ['et', 'a', 't', 'd', 'dd', 'te', 'de'])
    if (infinitive.endsWith('e')) participles.add(stem + ending);
  if (/ll$/.test(stem)) participles.add(`${stem.slice(0, -1)}t`);
};
for (const line of VERB_LIST.split('\n')) if (line !== '') enter(line);
for (const form of [
  'tas',
  'takast',
  'gis',
  'ses',
  'gås',
  'fås',
  'bes',
  'spørs',
  'gjøres',
  'gjerast',
  'leggjast',
  'setjast',
  'følgjast',
  'undersøkjast',
  'ringjast',
  'skrivast',
]) {
  const verb = presents.get('sender');
  if (verb) passives.set(form, verb);
}
for (const form of [
  'møtes',
  'finnes',
  'synes',
  'trengs',
  'lykkes',
  'høres',
  'ses',
  'deles',
  'begynnes',
  'utvides',
  'ledes',
])
  passives.delete(form);
for (const form of ['møte', 'søke', 'leder', 'kjøre']) imperatives.delete(form);

export const presentVerb = (word: string): Verb | null => presents.get(word) ?? null;
export const infinitiveVerb = (word: string): Verb | null => infinitives.get(word) ?? null;
export const imperativeVerb = (word: string): Verb | null => imperatives.get(word) ?? null;
export const isPassive = (word: string): boolean => passives.has(word);
export const isParticiple = (word: string): boolean => participles.has(word);

const PARTICLE =
  /(?:^|\s)(opp|inn|ut|fram|frem|ned|over|sammen|saman|i gang|gjennom|tilbake|attende|beskjed|av|videre|vidare|ferdig|klar|med)(?![a-zß-öø-ɏ])/gu;

/** Whether what follows makes the verb a task's; a particle may stand after the object («legger den ut»). */
export const fits = (verb: Verb, rest: string): boolean => {
  const text = rest.trimStart();
  const lower = text.toLowerCase();
  if (verb.not?.test(lower)) return false;
  if (verb.needs === null || verb.needs.test(text) || verb.needs.test(lower)) return true;
  const source = verb.needs.source;
  return [...lower.slice(0, 70).matchAll(PARTICLE)].some((match) =>
    new RegExp(`[(|:]${match[1]}[|)]`).test(source),
  );
};

/** Any infinitive after a modal: known ones, and what looks like one, but no states. */
export const looksInfinitive = (word: string): boolean =>
  infinitives.has(word) ||
  (/^[a-zß-öø-ÿčđŋšŧžłśżć]{2,}(?:e|a|å)$/u.test(word) && !NOT_INFINITIVE.has(word)) ||
  word === 'be' ||
  word === 'gi';

const NOT_INFINITIVE = words(
  'være vere vera ha bli verte kunne ville skulle måtte burde stå ligge vite vita tenke huske håpe ønske trenge eie bety se ikke ikkje denne dette disse hele heile mange alle ' +
    'være på da så nå ca uke veke fortsatt helst også samme same ' +
    'slutte bo',
);

/** Present forms that say what somebody thinks, says, is or has: a sentence with them is no task (LANGUAGE.md 39, 40). */
export const NO_DEED = words(
  'trur mister mistar eig tykkjer tykkjest synest mener meiner tror håper håpar ønsker ønskjer ønskar lurer er har ligger venter ventar avventer avventar trenger behøver består gjelder jobber jobbar arbeider arbeidar leder leiar deltar ' +
    'orienterer orienterar informerer informerar presenterer presenterar peker peikar påpeker påpeikar viser understreker understrekar minner opplyser etterlyser foreslår savner saknar kjenner liker likar ' +
    'bor sitter står kommer går forteller sier seier spør svarer svarar kommenterer kommenterar bemerker nevner nemner uttrykker støtter støttar takker takkar åpner opnar fungerer opplever ser bruker brukar ' +
    'slutter sluttar begynner får blir vert skal heter heiter mangler manglar redegjør gjør gjer refererer refererar forklarer forklarar advarer åtvarar oppfordrer oppmodar anbefaler tilrår anser frykter fryktar ' +
    'undrer stiller representerer hilser helsar innrømmer erfarer oppfatter tenker tenkjer forventer forventar stusser reagerer reiser reagerar tviler gleder antar hevder hevdar poengterer konstaterer konkluderer ' +
    'påstår argumenterer vektlegger fremhever framhevar trekker drar eier avhenger tilhører bærer sliter lever studerer underviser tjener koster varer ferierer pendler vikarierer sover ler feirer fyller spiser elsker hater ' +
    'heller hallar foretrekker føler merker aner bryr angrer beklager unnskylder klager klagar krever tillater godtar godkjenner aksepterer avviser vedtar stemmer mottar oppnår når kan overlever behersker etterspør ivrer brenner ' +
    'leser skriver legger setter tar gir melder holder fortsetter kjører beskriver vurderer møter snakker følger hører kaller husker vet veit kjenner vil bør må var burde kunne ville skulle ' +
    'innleder åpnet oppsummerer spørre varierer gjentar presiserer illustrerer demonstrerer tydeliggjør berømmer roser kritiserer utfordrer applauderer støter opponerer besøker vinner taper deler dukker drikker ' +
    'befinner skylder vender hviler gleder smiler liknar ligner passer virker verkar ser oppholder bistår regner rekner stoler håndterer handterer driver driv disponerer benytter benyttar tilbyr dekker dekkar ansvarer',
);
