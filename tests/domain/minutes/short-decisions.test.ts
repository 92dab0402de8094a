// Decisions by general form (LANGUAGE.md 37, 38): the verdict alone, the answer to a question, what comes after an arrow or stands in a
// column, a vote, from now on, for whoever it concerns; and what looks like one of them.
import { expect, test } from 'vitest';
import { decides } from '../../../app/domain/minutes/decisions.ts';
import { laysDownAnew } from '../../../app/domain/minutes/from-now-on.ts';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { answers, saysInShort } from '../../../app/domain/minutes/short-decisions.ts';
import { isLeftOpen } from '../../../app/domain/minutes/undecided.ts';
import { decisionsOf, TODAY } from './a-meeting.ts';

const isDecided = (text: string): boolean => decides(text.toLowerCase(), { start: 0, end: text.length });

test.each([
  'Enstemmig godkjent.',
  'Godkjent med to rettinger.',
  'Utsett til hausten.',
  'Samrøystes vedteke.',
  'Søknaden fra koret: avslått.',
  'Carried, two abstaining.',
  'Agreed, twice a year.',
  '(b) Request 7, new chairs: deferred, as nobody knew the price.',
])('a verdict alone decides: %s', (sentence) => {
  expect(saysInShort(sentence.toLowerCase())).toBe(true);
});

test.each([
  'Godkjent av departementet i juni.',
  'Vedtatte planer ligger på nettsida.',
  'Approved by the ministry.',
  'Agreed prices are in the annex.',
  'Avslaga kom i posten.',
])('a verdict that others gave, or that is told of, does not: %s', (sentence) => {
  expect(saysInShort(sentence.toLowerCase())).toBe(false);
});

test.each([
  ['Skal vi ha loppemarked?', 'Nei.'],
  ['Bør dei få nøkkel?', 'Ja, men berre dei som har vakt.'],
  ['Nytt flagg?', 'Nei, ingen savnar det.'],
  ['Skal stolane vere raude eller blå?', 'Blå, som golvet.'],
  ['Should we buy a tent?', 'Not for now.'],
  ['Dogs in the hall?', 'No, thanks.'],
  ['Går vi for båt?', 'Ja, fra mai.'],
  ['Blir det fest i år?', 'Nei.'],
])('an answer decides: %s %s', (question, answer) => {
  expect(answers(question.toLowerCase(), answer.toLowerCase())).toBe(true);
});

test.each([
  ['Har noen sett stigen?', 'Nei.'],
  ['Har vi råd?', 'Nei.'],
  ['Er døra låst?', 'Ja, alltid.'],
  ['Is there a ramp?', 'No.'],
  ['Skal vi ha loppemarked?', 'Nei, mener Tone.'],
  ['Should we buy a tent?', 'Nobody knew what it costs.'],
])('an answer of how things are, or of one of them, does not: %s %s', (question, answer) => {
  expect(answers(question.toLowerCase(), answer.toLowerCase())).toBe(false);
});

test.each([
  'Heretter spiser vi klokka tolv.',
  'Gravplassen skal frå no av vere open om natta.',
  'From now on the gate is shut at ten.',
  'Forslag 2 får flertall.',
  'Den raude tavla, seks mot to.',
  'The union voted to march (nine in favour, one abstention).',
  'De som kommer for sent, betaler gebyr.',
  'Dei som har eigen båt, får plass ved brygga.',
  'Members who have not paid by then lose their vote.',
  'Elvestad og Moen får pengane.',
])('from now on, by a vote, for whoever it concerns: %s', (sentence) => {
  expect(laysDownAnew(sentence.toLowerCase())).toBe(true);
});

test.each([
  'Fra nå av blir dagene lysere.',
  'Tone mener at vi heretter bør spise klokka tolv.',
  'From now on we should perhaps eat at twelve.',
  'Gruppa er delt: seks for, to mot.',
  'De som er med, er fornøyde.',
  'Dei som vil vere med, må melde seg på.',
  'Members who came were happy.',
  'The bus takes from six to ten minutes.',
])('neither: %s', (sentence) => {
  expect(laysDownAnew(sentence.toLowerCase())).toBe(false);
});

test.each([
  'Vi ble ikke ferdige med punktet.',
  'Drøftinga vart ikkje ført til ende.',
  'Nothing was settled.',
  'The talk got nowhere.',
  'Vi rakk ikke å komme i mål.',
])('left open: %s', (sentence) => {
  expect(isLeftOpen(sentence.toLowerCase())).toBe(true);
});
test('done is not left open', () => {
  expect(isLeftOpen('rapporten er ferdig og ikke hemmelig.')).toBe(false);
});

test('what comes of a case stands after an arrow; who does what does not', () => {
  expect(
    decisionsOf(
      '# Tur\nVi så på kartet.\n=> turen går til Lom\n=> Tone bestiller buss\n=> kjøpe papir\n-> Leif\n=> hvem kjører?',
    ),
  ).toEqual(['Turen går til Lom']);
});

test.each(['Avgjort', 'Utfall', 'Kva vi vart samde om', 'Decided', 'Outcome'])(
  'a column headed %s holds decisions, except where nothing was settled',
  (head) => {
    const table = `| Sak | ${head} |\n|---|---|\n| Fane | Ny fane i vår |\n| Hytte | Ikke ferdig drøftet |\n| Bil | – |\n| Katt | Nei |`;
    expect(decisionsOf(table)).toEqual(['Ny fane i vår', 'Nei']);
  },
);

test('what is enumerated under a label that says so was decided', () => {
  const english = 'RESOLVED:\n\n(i) That the hall be painted.\n\n(ii) That no new chairs be bought.';
  expect(decisionsOf(english)).toHaveLength(2);
  expect(decisionsOf('Samrøystes:\n1. Laget kjøper telt.\n2. Gruppa får 500 kroner.')).toHaveLength(2);
});

test('what another body decided earlier is news', () => {
  expect(decisionsOf('# Sak\nKommunestyret vedtok i januar å stenge badet.')).toEqual([]);
  expect(decisionsOf('# Sak\nStyret vedtok å stenge badet.')).toHaveLength(1);
});

test.each([
  'Skøytebanen åpner som vanlig i desember.',
  'Kafeen blir open som før.',
  'The shop runs on Sundays as usual.',
  'Flere var i tvil, så det ble Drammen.',
  'Gry vil ha korps, og slik blir det.',
  'Ingen hadde innvendinger.',
  'Nobody objected.',
])('as before, so it was, no objection: %s', (sentence) => {
  expect(decisionsOf(`# Sak\nTone la fram saken. ${sentence}`)).toHaveLength(1);
});
test.each(['det regnet, så det ble stille.', 'ingen hadde sett stigen.', 'the choir sang as usual.'])(
  'no such: %s',
  (sentence) => expect(isDecided(sentence)).toBe(false),
);

test.each([
  'Accounts for 2024 adopted.',
  'Søknad frå koret avslått.',
  'Carried by four votes to two: new doors.',
  'Noted.',
  'Samrøystes.',
])('the verdict last, or with the votes: %s', (text) => {
  expect(isDecided(text)).toBe(true);
});
test.each([
  'The accounts have already been adopted.',
  'Møtet hevet kl. 20.45.',
  'The meeting closed at nine.',
  'Approved by the ministry.',
  'Tone meinte at søknaden burde vore avslått.',
])('no verdict of this meeting: %s', (text) => {
  expect(isDecided(text)).toBe(false);
});

test('a body with a name of its own decides elsewhere, unless they are its minutes', () => {
  for (const text of [
    'Skolen slås sammen med naboskolen, vedtok fylkestinget i går.',
    'Bystyret sa nei til bompenger, 14 mot 13.',
    'Klubben dekker avgiften, det vedtok årsmøtet.',
    'Using relatives is against the rules, which the Trust Board confirmed.',
  ])
    expect(decisionsOf(`# Sak\nTone la fram saken. ${text} Det er trist. Tone ringer dem i morgen.`)).toEqual(
      [],
    );
  const own = `Protokoll frå kommunestyret\n\n# Bad\nKommunestyret vedtok å stenge badet.\n`;
  expect(readMinutesText(own, { today: TODAY }).decisions).toHaveLength(1);
});

const factsOf = (text: string) => readMinutesText(text, { today: TODAY }).meeting;

test('a mail of the day after tells of the day before', () => {
  const mail = (when: string) =>
    factsOf(
      `Fra: Tone Berg\nTil: styret\nSendt: torsdag 9. mars 2023\nEmne: Referat\n\nHei, her er referat fra møtet ${when}.\n`,
    );
  expect(mail('i går').date).toBe('2023-03-08');
  expect(mail('i dag').date).toBe('2023-03-09');
});

test.each([
  ['andre onsdag i mars', '2023-03-08'],
  ['fyrste tysdag i april', '2023-04-04'],
  ['last Friday of May', '2023-05-26'],
  ['9. mars', '2023-03-09'],
])('the next meeting: %s', (said, day) => {
  expect(factsOf(`Referat 8. februar 2023\nTil stede: Tone Berg\n\nNeste møte: ${said}\n`).next).toBe(day);
});

test.each([
  'Rundt bordet: Tone Berg, Leif Moe (noterer)',
  'Rundt bordet: TB (Tone Berg), LM (Leif Moe, skriv)',
  'Round the table: Tone Berg, Leif Moe (taking notes)',
])('who took the minutes, under whatever label: %s', (line) => {
  expect(factsOf(`Møte 8. februar 2023\n${line}\n\n# Sak\nTone la fram saka.\n`).minuteTakers).toEqual([
    'Leif Moe',
  ]);
});
test('who takes the next ones did not', () => {
  expect(factsOf('Møte 8. februar 2023\nNeste møte: Leif Moe (referent)\n').minuteTakers).toEqual([]);
});
