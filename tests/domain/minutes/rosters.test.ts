// Who was there, told in whatever shape: the text's surnames, roles, initials and «eg» mean those people.
import { expect, test } from 'vitest';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { TODAY } from './a-meeting.ts';

type Language = 'nb' | 'nn' | 'en';
const TOP: Readonly<Record<Language, string>> = {
  nb: 'Møte 8. februar 2023',
  nn: 'Møte 8. februar 2023',
  en: 'Meeting 8 February 2023',
};
const BODY: Readonly<Record<Language, string>> = {
  nb: '1. Budsjett\nMoe sender budsjettet innen 1. mars.\nVi drøftet det. LM ringer banken.',
  nn: '1. Budsjett\nMoe sender budsjettet innan 1. mars.\nVi drøfta det. LM ringjer banken.',
  en: '1. Budget\nMoe will send the budget by 1 March.\nLeif Moe presented it. LM to call the bank.',
};

/** Each names Leif Moe, and Tone Berg who takes the minutes. */
const ROSTERS: readonly (readonly [Language, string])[] = [
  ['nb', 'Navn\tRolle\tTil stede\nTone Berg\treferent\tja\nLeif Moe\tøkonomi\tja\nYngvild Strøm\tdrift\tnei'],
  [
    'nb',
    'NAVN\tAVDELING\tFREMMØTE\nTone Berg\tArkiv (referent)\tX\nLeif Moe\tØkonomi\tX\nYngvild Strøm\tDrift\t-',
  ],
  [
    'nb',
    'Møtedato:  8.2.2023\nSted:  Rom 2\n\nDeltaker          Enhet         Rolle\nTone Berg         Arkiv         referent\nLeif Moe          Økonomi       medlem',
  ],
  ['nb', 'Til stede: Berg, Tone (referent); Moe, Leif; Strøm, Yngvild'],
  ['nb', 'Til stede:  Tone Berg (referent), Yngvild Strøm, Leif\n            Moe, Petter Aas (drift)'],
  ['nb', 'Fra kommunen: Leif Moe (økonomi); Yngvild Strøm (leder)\nFra leverandøren: Tone Berg (referent)'],
  ['nb', '- Leder Yngvild Strøm\n- Kasserer Leif Moe\n- Sekretær Tone Berg'],
  ['nb', 'Leder Yngvild Strøm, nestleder Leif Moe, sekretær Tone Berg'],
  ['nn', 'Møtt: Tone Berg (skreiv), Leif Moe (økonomi), dagleg leiar Yngvild Strøm'],
  ['nn', 'Desse var samla: Yngvild Strøm, som leidde møtet, Leif Moe og Tone Berg, som førte i pennen.'],
  ['nn', 'På møtet var Yngvild Strøm (leiar), Leif Moe og Tone Berg (skrivar).'],
  ['nn', 'TB – Tone Berg (skriv)\nLM – Leif Moe\nYS – Yngvild Strøm'],
  ['nn', '| Namn | Bibliotek |\n| Tone Berg | Luster, skrivar |\n| Leif Moe | Kinn |'],
  ['en', 'Attended by Yngvild Strom (chair), Leif Moe, Tone Berg (minutes).'],
  ['en', 'We had Yngvild Strom, Leif Moe and Tone Berg (taking notes) in the room.'],
  ['en', 'Members:     Yngvild Strom, Leif Moe\nOfficers:    Tone Berg (Democratic Services, minutes)'],
  ['en', 'Tone Berg, Secretary\nLeif Moe, Treasurer\nYngvild Strom, Chair'],
  ['en', 'Chair: Yngvild Strom\nTreasurer: Leif Moe\nSecretary: Tone Berg'],
  ['en', 'Yngvild Strom\nChair\n\nLeif Moe\nTreasurer\n\nTone Berg\nSecretary'],
  [
    'en',
    '| | |\n|---|---|\n| **Customer** | Leif Moe (owner), Tone Berg (notes) |\n| **Vendor** | Jo Field, Sam Reed |',
  ],
];
test.each(ROSTERS)('who was there (%s): %s', (language, roster) => {
  const { actions, meeting, sections } = readMinutesText(
    `${TOP[language]}\n\n${roster}\n\n${BODY[language]}\n`,
    {
      today: TODAY,
    },
  );
  expect(actions.map(({ assignees }) => assignees.join('+'))).toEqual(['Leif Moe', 'Leif Moe']);
  expect(meeting.minuteTakers).toEqual(['Tone Berg']);
  expect(sections).toHaveLength(1);
});

const HEADS: Readonly<Record<string, string>> = {
  nb: 'Møte 8. februar 2023\nTil stede: rektor Kari Vik, Leif Moe (arkivar), HR-sjef Ola Lie og Tone Berg (referent)',
  nn: '8. februar 2023\n| Namn | Rolle | Møtte |\n| Kari Vik | Styreleiar | ja |\n| Leif Moe | Driftsansvarleg | nei |\n| Tone Berg | Sekretær | ja |\n',
  en: 'Meeting 8 February 2023\nPresent: Kari Vik (University Librarian), Leif Moe (Treasurer), Jo Field (chair), Tone Berg (minutes)',
};
const OWNERS: readonly (readonly [Language, string, string])[] = [
  ['nb', 'Rektoren sender brevet innen 1. mars.', 'Kari Vik'],
  ['nb', 'HR-sjefen reviderer boka innen 1. mars.', 'Ola Lie'],
  ['nb', 'Arkivaren ringer banken.', 'Leif Moe'],
  ['nb', 'Møtesekretæren bestiller rom.', 'Tone Berg'],
  ['nb', 'Jeg og Leif lager et forslag.', 'Tone Berg+Leif Moe'],
  ['nb', 'L. ringer banken.', 'Leif Moe'],
  ['nn', 'Leiaren sender brevet innan 1. mars.', 'Kari Vik'],
  ['nn', 'Driftsansvarleg ringjer banken.', 'Leif Moe'],
  ['nn', 'Leif har spurt. Han og eg lagar eit utkast.', 'Leif Moe+Tone Berg'],
  ['en', 'The Librarian will put up notices before 1 March.', 'Kari Vik'],
  ['en', 'The Clerk undertook to find the deed.', 'Tone Berg'],
  ['en', 'Action: Chair to write to the bank.', 'Jo Field'],
  ['en', 'Leif has asked. He and I will write a draft.', 'Leif Moe+Tone Berg'],
];
test.each(OWNERS)('whom a role, a letter or a pronoun means (%s): %s', (language, text, owner) =>
  expect(
    readMinutesText(`${HEADS[language]}\n\n${text}\n`, { today: TODAY }).actions.map(({ assignees }) =>
      assignees.join('+'),
    ),
  ).toEqual([owner]),
);

test('a column says who came', () => {
  const { attendees, absent } = readMinutesText(`${HEADS.nn}\nVi drøfta planen.\n`, { today: TODAY }).meeting;
  expect(attendees).toEqual(['Kari Vik', 'Tone Berg']);
  expect(absent).toEqual(['Leif Moe']);
});

test('a row of initials at the top is a row of persons, a row of organisations is not', () => {
  const owners = (top: string) =>
    readMinutesText(`Møte 8. februar 2023\n\n${top}\n\nKJ skriver om reglene.\n- SL bestiller rom.\n`, {
      today: TODAY,
    }).actions.map(({ assignees }) => assignees.join('+'));
  expect(owners('SL (referent), KJ, Amund, Wenche, HB. Ikke OT.')).toEqual(['KJ', 'SL']);
  const { actions } = readMinutesText(
    'Møte 8. februar 2023\n\nDet gjelder NRK, SSB og DFØ.\n\nSSB sender tallene i mars.\n',
    { today: TODAY },
  );
  expect(actions).toEqual([]);
});

test('names with what they are to do are no roster', () => {
  const owners = (list: string) =>
    readMinutesText(`Meeting 8 February 2023\n\n${list}\n`, { today: TODAY }).actions.map(({ assignees }) =>
      assignees.join('+'),
    );
  const all = ['Jo Field', 'Kari Vik', 'Tom Lie'];
  expect(owners('Jo Field: send the letter\nKari Vik: book a room\nTom Lie: ring the bank')).toEqual(all);
  expect(owners('- Jo Field: sende brevet\n- Kari Vik: bestille rom\n- Tom Lie: ringe banken')).toEqual(all);
});

const SIGNATURES: readonly (readonly [string, readonly string[]])[] = [
  ['Ola Lie\t\tTone Berg\nleder\t\tmøtesekretær', ['Tone Berg']],
  ['Jo Field          Sam Reed\nChair             Secretary', ['Sam Reed']],
  ['Tone Berg\nmøtesekretær\n\nVedlegg: 2', ['Tone Berg']],
  ['Førde, 9. februar 2023\nTone Berg, skrivar', ['Tone Berg']],
  ['Underskrifter:\nOla Lie, leiar          Tone Berg, referent', ['Tone Berg']],
  ['Tone Berg (sign.)', ['Tone Berg']],
  ['sign. Tone Berg', ['Tone Berg']],
  ['AOB', []],
  ['Navn\tHva\nOla Lie\tSende brevet\nTone Berg\tBestille rom', []],
  ['Ola Lie, leder', []],
  ['Signed: ______ (Chair)', []],
  ['Tone sender brevet til Ola Lie', []],
  ['Tone Berg skriver notat om saken', []],
  ['Tone Berg tok boka.', []],
];
test.each(SIGNATURES)('who signed: %s', (signature, takers) =>
  expect(
    readMinutesText(`Møte 8. februar 2023\n\n1. Økonomi\nVi drøfta planen.\n\n${signature}\n`, {
      today: TODAY,
    }).meeting.minuteTakers,
  ).toEqual(takers),
);

test('one who is listed signs by initials', () =>
  expect(
    readMinutesText('Møte 8. februar 2023\nMøtt: Tone Berg, Ola Lie\n\nVi drøfta planen.\n\nTB\n', {
      today: TODAY,
    }).meeting.minuteTakers,
  ).toEqual(['Tone Berg']));

test('who leads the meeting signs what another wrote', () =>
  expect(
    readMinutesText(
      'Møte 8. februar 2023\nTil stede: Ola Lie (leder), Tone Berg\n\nVi drøftet planen.\n\nOla Lie (sign.)\n',
      { today: TODAY },
    ).meeting.minuteTakers,
  ).toEqual([]));
