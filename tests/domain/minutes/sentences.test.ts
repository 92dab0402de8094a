// One sentence each: what is a task, whose, by when, and what only looks like one. Numbers are those of the facts about
// Norwegian minutes that the reader is built on.
import { expect, test } from 'vitest';
import { decisionsOf, tasksOf } from './a-meeting.ts';

const TONE = 'Tone Berg';
const LEIF = 'Leif Moe';
const ANNE = 'Anne Grethe Vik';
const KARI = 'Kari Nordmann';
const NILS = 'Nils Aas';

/** Sentence → tasks as «owner | due». */
const TASKS: readonly (readonly [string, ...string[]])[] = [
  // 1–3: the present tense with future meaning, in both written forms
  ['Tone lager en oversikt.', `${TONE} | –`],
  ['Leif kontaktar leverandøren.', `${LEIF} | –`],
  ['Anne Grethe tek kontakt med fylket.', `${ANNE} | –`],
  ['Kari kjem tilbake med eit framlegg.', `${KARI} | –`],
  ['Nils skriv eit brev til biblioteka.', `${NILS} | –`],
  ['Tone legg ut referatet på nettsida.', `${TONE} | –`],
  ['Leif gjev beskjed til fylka.', `${LEIF} | –`],
  ['Tone følger saken opp.', `${TONE} | –`],
  ['Bjørn retter feilen i registeret.', 'Bjørn Lie | –'],
  ['BL bestiller rom.', 'Bjørn Lie | –'],
  ['Tone Berg og Leif utarbeider et forslag.', `${TONE} + ${LEIF} | –`],
  ['Dette følger Tone opp.', `${TONE} | –`],
  ['Deretter sender Leif ut innkallingen.', `${LEIF} | –`],
  ['Innkallingen sender Nils ut.', `${NILS} | –`],
  // 7: past and passive forms that assign
  ['Leif fikk i oppgave å rydde i arkivet.', `${LEIF} | –`],
  ['Tone påtok seg å skrive søknaden.', `${TONE} | –`],
  ['Nils ble bedt om å sende tallene.', `${NILS} | –`],
  ['Kari vart bede om å kontakte fylket.', `${KARI} | –`],
  ['Tone lovet å sjekke avtalen.', `${TONE} | –`],
  ['Leif sa ja til å lede arbeidet.', `${LEIF} | –`],
  ['Det ble avtalt at Tone ringer leverandøren.', `${TONE} | –`],
  ['Vi vart samde om at Leif skriv eit utkast.', `${LEIF} | –`],
  ['Styret ber Nils sende ut regnskapet.', `${NILS} | –`],
  // 9: one subject is one task, a new subject another
  ['Tone kontakter Nils og minner om fristen.', `${TONE} | –`],
  ['Tone kontakter fylket, og Leif skriver et utkast.', `${TONE} | –`, `${LEIF} | –`],
  ['Tone sjekker prisen mens Leif ser på avtalen.', `${TONE} | –`, `${LEIF} | –`],
  // 10–13: modals
  ['Tone skal sende ut referatet.', `${TONE} | –`],
  ['Leif må oppdatere lista.', `${LEIF} | –`],
  ['Budsjettet må også sendes.', '– | –'],
  ['Rapporten må skrivast innan 1. april.', '– | 2023-04-01'],
  ['Innen fredag skal Kari sende tallene.', `${KARI} | 2023-02-10`],
  ['Kari will contact the vendor.', `${KARI} | –`],
  ['Nils to prepare a budget by the end of March.', `${NILS} | 2023-03-31`],
  ['Tone agreed to review the texts before 1 March.', `${TONE} | 2023-02-28`],
  // 6: passives with an agent or a deadline
  ['Innkallingen sendes ut av Tone.', `${TONE} | –`],
  ['Referatet sendes ut innen fredag.', '– | 2023-02-10'],
  // 14: responsibility markers
  ['Budsjettet må sendes. Ansvar: Leif.', `${LEIF} | –`],
  ['Ny brosjyre. Ansvarleg: Tone og Nils. Frist: 1. mars.', `${TONE} + ${NILS} | 2023-03-01`],
  ['Oppdatere nettsiden (Tone)', `${TONE} | –`],
  ['- Bestille rom -> Leif', `${LEIF} | –`],
  ['- Sende ut program – Nils', `${NILS} | –`],
  ['- Kontakte skolene v/Kari', `${KARI} | –`],
  ['Tone: sende ut innkalling', `${TONE} | –`],
  ['BL: Purre på svar', 'Bjørn Lie | –'],
  ['@Leif kan du sjekke lenkene?', `${LEIF} | –`],
  ['TODO Tone: rydde i mappene', `${TONE} | –`],
  ['Aksjon: Nils undersøker prisen', `${NILS} | –`],
  ['Det bestilles ny container. Leif er ansvarlig for dette.', `${LEIF} | –`],
  ['Facebook: Kari poster om tilbudet.', `${KARI} | –`],
  // 17: the counterpart is not the owner
  ['Tone sjekker med Nils.', `${TONE} | –`],
  ['Tone spør Leif om prisen.', `${TONE} | –`],
  ['Kari ber Nils om tall.', `${KARI} | –`],
  ['Tone sammen med Leif lager et program.', `${TONE} | –`],
  // 36: pronouns, parentheses
  ['Tone orienterte om avtalen. Hun sender den til fylkene.', `${TONE} | –`],
  ['Leif er usikker på dette (Anne Grethe sjekker).', `${ANNE} | –`],
  ['Tone lurer på om avtalen gjelder (Anne Grethe sjekker dette).', `${ANNE} | –`],
  ['Undertegnede sender ut referatet.', `${KARI} | –`],
  // 32, 34, 35: names
  ['Per Hansen sender tallene.', 'Per Hansen | –'],
];

test.each(TASKS)('a task: %s', (sentence, ...tasks) => {
  expect(tasksOf(sentence)).toEqual(tasks);
});

/** Deadline → day, from a meeting on Wednesday 8 February 2023. */
const DUE: readonly (readonly [string, string])[] = [
  ['innen fredag', '2023-02-10'],
  ['innan fredag', '2023-02-10'],
  ['innen onsdag', '2023-02-15'],
  ['før fredag', '2023-02-09'],
  ['før 13. februar', '2023-02-12'],
  ['innen 13. februar', '2023-02-13'],
  ['senest 13.2.', '2023-02-13'],
  ['innen 13.02.23', '2023-02-13'],
  ['innen 13/2', '2023-02-13'],
  ['innen den 13. feb.', '2023-02-13'],
  ['innen 2023-02-13', '2023-02-13'],
  ['innen 5. Mars', '2023-03-05'],
  ['innen 15. januar', '2023-01-15'],
  ['innen 15. september 2024', '2024-09-15'],
  ['i morgen', '2023-02-09'],
  ['i morgon', '2023-02-09'],
  ['neste uke', '2023-02-19'],
  ['denne uka', '2023-02-12'],
  ['i løpet av uka', '2023-02-12'],
  ['om to uker', '2023-02-22'],
  ['innen tre dager', '2023-02-11'],
  ['i uke 12', '2023-03-26'],
  ['innen uke 12', '2023-03-26'],
  ['før uke 12', '2023-03-19'],
  ['innen uke 12–13', '2023-04-02'],
  ['i løpet av mars', '2023-03-31'],
  ['innen utgangen av mars', '2023-03-31'],
  ['i begynnelsen av mars', '2023-03-10'],
  ['innen månedsskiftet mars/april', '2023-03-31'],
  ['i løpet av første halvdel av mars', '2023-03-15'],
  ['innen 1. kvartal', '2023-03-31'],
  ['i løpet av Q2', '2023-06-30'],
  ['til neste møte', '2023-03-09'],
  ['før neste møte', '2023-03-08'],
  ['før påske', '2023-04-05'],
  ['før jul', '2023-12-23'],
  ['før sommeren', '2023-06-30'],
  ['innen nyttår', '2023-12-31'],
  ['på fredag', '2023-02-10'],
  ['fredag 10. februar', '2023-02-10'],
  ['(frist 20.2.)', '2023-02-20'],
];

test.each(DUE)('[R7] «… %s» is due on %s', (words, day) => {
  expect(tasksOf(`Tone lager en oversikt ${words}.`)).toEqual([`${TONE} | ${day}`]);
});

/** Expressions of time that set no end. */
const NO_DUE: readonly string[] = [
  'Tone lager en oversikt etter påske.',
  'Tone lager en oversikt over tall per 30.9.',
  'Tone lager en oversikt snarest.',
  'Tone lager en oversikt over møtene kl. 12.30.',
  'Tone skriver om § 11-4 i sak 12/24.',
  'Tone kaller inn til møte 15. mars.',
  'Tone bestiller rom til 6. og 7. juni.',
  'Tone oppdaterer versjon 2.0 av planen for mars.',
  'Tone sender faktura på 200 000kr for 7,2 mill.',
  'Tone oppdaterer tallene fra 1. januar.',
];

test.each(NO_DUE)('no deadline: %s', (sentence) => {
  expect(tasksOf(sentence)).toEqual([`${TONE} | –`]);
});

test('a deadline in the next sentence counts for the task before it', () => {
  expect(tasksOf('Tone lager en oversikt. Den bør være levert før 20. mars.')).toEqual([
    `${TONE} | 2023-03-19`,
  ]);
});

/** What looks like a task and is none. */
const TRAPS: readonly string[] = [
  // 39: reporting and attitude
  'Tone orienterte om budsjettet.',
  'Leif gikk gjennom tallene.',
  'Nils mener at vi bør vente.',
  'Tone synes at dette er bra.',
  'Kari lurer på om fylket betaler.',
  'Leif håper at Tone sender tallene.',
  'Tone foreslo at Leif skriver et brev.',
  'Nils sier at Kari kontakter fylket.',
  'Tone spør om vi kan få rabatt.',
  'Leif melder at avtalen er signert.',
  'Tone svarer at det går bra.',
  // 40, 41: states and habits
  'Tone har ansvaret.',
  'Leif jobber som rådgiver.',
  'Nils venter på svar fra leverandøren.',
  'Kari er i dialog med fylket.',
  'Tone leder gruppa.',
  'Leif sender ut nyhetsbrev hver uke.',
  'Vanligvis sender Leif ut innkallingen.',
  'I dag sender Tone ut papirbrev.',
  // 4, 5: done
  'Tone har sendt brevet.',
  'Regningen er sendt.',
  'Sendt epost til fylkene (Leif)',
  'Leif sendte ut referatet.',
  'Kari skulle sende tallene.',
  // 10–12: modals that don't assign
  'Teksten skal være kort.',
  'Vi må bli flinkere!',
  // what «vi» do is decided, planned or told
  'Vi kontakter leverandøren om prisen.',
  'Då spør vi banken.',
  "We'll come back to it in March.",
  'Tone kan ta kontakt med Nils.',
  'Leif bør se på dette.',
  'Tone vil først undersøke saken.',
  'Kari skal på ferie.',
  'Nils should check the invoices.',
  'Alle må huske nøkkelkort.',
  // 42: negation, waiting, conditions
  'Tone sender ikke brevet.',
  'Leif skal ikke kontakte fylket.',
  'Tone avventer svar.',
  'Hvis de ikke svarer, purrer Leif.',
  'Tone purrer hvis de ikke svarer.',
  'Dersom det blir dyrt, flytter Leif kurset.',
  // 43: questions
  'Skal Tone sende brevet?',
  'Hvem skal vi spørre',
  'Ny logo?',
  'Kan Leif sjekke dette?',
  'Sender Tone ut dette?',
  // 44, 45: topics and outsiders
  '- Behov for nye lokaler',
  'Leverandøren sender ny faktura.',
  'Kommunen lager en plan.',
  'Nasjonalbiblioteket oppdaterer registeret.',
  // 17, 35: counterparts and genitives
  'Vi venter på at Tone sender tallene.',
  'Gretes forslag ligger ved.',
  'Notatet som Tone skriver, er langt.',
  'Møtene holdes på Teams.',
  'Det finnes flere løsninger.',
  'Per 1. mars er det 87 bibliotek.',
  'Forslag til vedtak: Tone sender saken videre.',
];

test.each(TRAPS)('no task: %s', (sentence) => {
  expect(tasksOf(sentence)).toEqual([]);
});

const DECISIONS: readonly (readonly [string, ...string[]])[] = [
  ['Vedtak: Planen godkjennes.', 'Planen godkjennes'],
  ['Vedtak 3/23: Kontingenten økes.', 'Kontingenten økes'],
  ['Konklusjon: Vi går for løsning B.', 'Vi går for løsning B'],
  ['Referatet ble godkjent.', 'Referatet ble godkjent'],
  ['Styret vedtok å øke prisen.', 'Styret vedtok å øke prisen'],
  [
    'Saka vart teken til vitande. Planen vart godkjend.',
    'Saka vart teken til vitande',
    'Planen vart godkjend',
  ],
  ['Vi ble enige om å øke rammen.', 'Vi ble enige om å øke rammen'],
  ['Me vart samde om å vente.', 'Me vart samde om å vente'],
  ['Vi landet på løsning A.', 'Vi landet på løsning A'],
  ['Vi sier ikke kunde, men låner.', 'Vi sier ikke kunde, men låner'],
  ['Tone godkjenner planen.', 'Tone godkjenner planen'],
  ['We agreed to raise the budget.', 'We agreed to raise the budget'],
  ['Forslag til vedtak: Kontingenten økes.'],
  ['Innstilling: Planen godkjennes.'],
  ['Ble planen vedtatt?'],
  ['Planen må godkjennes av styret.'],
  ['Vi ble enige om at Tone sender brevet.'],
];

test.each(DECISIONS)('decisions: %s', (text, ...decisions) => {
  expect(decisionsOf(text)).toEqual(decisions);
});

test('a decision can hold a task', () => {
  const text = 'Vedtak: Tone sender søknaden innen 1. mars.';
  expect(decisionsOf(text)).toEqual(['Tone sender søknaden innen 1. mars']);
  expect(tasksOf(text)).toEqual([`${TONE} | 2023-03-01`]);
});
