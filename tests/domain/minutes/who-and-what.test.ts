// Who does what, said by structure: initials, cells, rows, answers, orders and promises; and what is nobody's task.
import { expect, test } from 'vitest';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { TODAY } from './a-meeting.ts';

const HEAD =
  'Møte onsdag 8. februar 2023\nTil stede: Tone Berg (TB), Leif Moe (LM), Kari Vik (KV), Marie de Vries (MdV)\n\n';
const tasksOf = (text: string, head = HEAD): readonly string[] =>
  readMinutesText(`${head}${text}\n`, { today: TODAY }).actions.map(
    ({ assignees, due }) => `${assignees.join('+')} ${due ?? '–'}`,
  );

type Case = readonly [text: string, ...tasks: readonly string[]];
const CASES: readonly (readonly [string, readonly Case[]])[] = [
  [
    'initials, of whatever letters',
    [
      ['TB skrur det ned i dag', 'Tone Berg 2023-02-08'],
      ['MdV => bestille logo', 'Marie de Vries –'],
      ['Kven tek kontrollane? KV.', 'Kari Vik –'],
      ['- Målskisse til Eigedom. LM, 1.3.', 'Leif Moe 2023-03-01'],
      ['Hvem leder møtet? Kari.'],
    ],
  ],
  [
    'offers and what is owed',
    [
      ['Leif har tilbudt seg å male døra.', 'Leif Moe –'],
      ['Leif har tilbode seg å måle døra.', 'Leif Moe –'],
      ['Leif is to have a draft ready by 1 March.', 'Leif Moe 2023-03-01'],
      ['By the end of the month Leif should have spoken to all of them.', 'Leif Moe 2023-02-28'],
      ['We need more chairs. Leif will see to it.', 'Leif Moe –'],
      ['Leif should have been there.'],
    ],
  ],
  [
    'somebody whom no list names',
    [
      [
        'Mrs Carew had offered to write to the old pupils. She sends it out tomorrow.',
        'Mrs Carew –',
        'Mrs Carew 2023-02-09',
      ],
      ['Mr Moe told of the fair. He sends it out tomorrow.', 'Leif Moe 2023-02-09'],
    ],
  ],
  [
    'a line that a page broke after the first word of a sentence',
    [['Det er greit, sier alle. Leif\nMoe tegner ny rute.', 'Leif Moe –']],
  ],
  [
    'a cell that two blanks part from the one before, under its head',
    [
      [
        'Action                                Owner     Deadline\nGlossary of school terms              LM        1 March\nPrice list for interpreters, updated  TB        6 March',
        'Leif Moe 2023-03-01',
        'Tone Berg 2023-03-06',
      ],
    ],
  ],
  [
    'rows and cells',
    [
      ['TB\tFlytte importen onsdag 1. mars\nLM\tPurre banken', 'Tone Berg 2023-03-01', 'Leif Moe –'],
      ['#2219\tFeil åpningstider\tTB fikser i dag.', 'Tone Berg 2023-02-08'],
      [
        'Sak\tDrøfting\tHvem\tNår\nPort\tTo av ni virker ikke.\tLM: logge hver alarm\ten uke\nSkilt\tDe er slitt.\tKV tegner nye\t1. mars',
        'Leif Moe 2023-02-15',
        'Kari Vik 2023-03-01',
      ],
      ['Siden sist\nTB\tHar flyttet importen\nLM\tKasta papir'],
    ],
  ],
  [
    'names above items, and who is to in a word or two after them',
    [
      [
        '## Framover\nLeif\n- purra leverandøren innan fredag\nKari\n- sende brev',
        'Leif Moe 2023-02-10',
        'Kari Vik –',
      ],
      ['- Nøkler til kjøkkenet, utføres av Leif, senest 1. mars', 'Leif Moe 2023-03-01'],
      ['Det må sendes til fylket (Leif gjør det).', 'Leif Moe –'],
      ['Kari lager en liste innen utgangen av februar, helst før 15. februar.', 'Kari Vik 2023-02-28'],
      ['Kari svarer dem, i dag eller fredag.', 'Kari Vik 2023-02-10'],
    ],
  ],
  [
    'said in two sentences',
    [
      ['Tone har en liste. Send den til Kari innen 1. mars.', 'Tone Berg 2023-03-01'],
      ['Leif skulle kjøpe refleksvester (ugjort, ny frist 1. mars).', 'Leif Moe 2023-03-01'],
      ['Leif skulle sende brevet, men det ble ikke gjort.'],
      ['Hotellet trenger antallet før 1. mars. Tone melder inn antallet.', 'Tone Berg 2023-02-28'],
      ['Fylket har søknadsfrist 1. mars. Tone og Leif søker der.', 'Tone Berg+Leif Moe 2023-03-01'],
      ['Begge tar ordet i uke 9. Tone rydder lageret uka før.', 'Tone Berg 2023-02-26'],
    ],
  ],
  [
    'a label is not of the sentence above that names its doer, and has its own task after it',
    [
      [
        'Oppfølging: Tone lagar utkast til kursplan.\nAnsvarleg: Leif. Frist: 1.3. Tinge rom til samlinga.',
        'Tone Berg –',
        'Leif Moe 2023-03-01',
      ],
      [
        'Tone lager utkast innen 20. februar.\nFrist: 1.3. Ansvarlig: Leif. Bestille rom. Han spør Kari om hjelp.',
        'Tone Berg 2023-02-20',
        'Leif Moe 2023-03-01',
        'Leif Moe –',
      ],
      [
        'Follow-up: Tone drafts a plan.\nResponsible: Leif. Deadline: 1 March. Book a room.',
        'Tone Berg –',
        'Leif Moe 2023-03-01',
      ],
      ['Tone lager utkast.\nAnsvarlig: Leif.', 'Tone Berg –'],
      ['Styret lager et utkast.\nAnsvarlig: Leif. Frist: 1.3.', 'Leif Moe 2023-03-01'],
      ['Kurset bør få et rom.\nAnsvarlig: Leif. Frist: 1.3. Det haster.', 'Leif Moe 2023-03-01'],
    ],
  ],
  [
    'in English',
    [
      ["Tone said she'd look out the specification.", 'Tone Berg –'],
      ['Tone had no time and undertook to try again before 3 March.', 'Tone Berg 2023-03-02'],
      ['Leif finds somebody who can give a workshop.', 'Leif Moe –'],
      ['Leif is finding a judge.', 'Leif Moe –'],
      ['Action: Kari explains this to the ministry', 'Kari Vik –'],
      ['Leif and Kari comment on it by 10 March.', 'Leif Moe+Kari Vik 2023-03-10'],
      ['The table was moved. Leif was to write to the landlord.', 'Leif Moe –'],
      ['It was left with Leif to find a date.', 'Leif Moe –'],
      ['Kari has taken on the newsletter.', 'Kari Vik –'],
      ['Someone needs to water the plants - Kari.', 'Kari Vik –'],
      ['Leif, please send the list by 1 March.', 'Leif Moe 2023-03-01'],
      ['Leif is looking well.'],
      ['Leif meanwhile asks the family.', 'Leif Moe –'],
      ['Leif and Kari see to the glasses.', 'Leif Moe+Kari Vik –'],
      ['Leif sees to the lights.', 'Leif Moe –'],
      ['Leif to have new tickets printed by Friday week.', 'Leif Moe 2023-02-17'],
      ['Leif, being a ringer, is to ask them.', 'Leif Moe –'],
      ['Kari writes to the bishop, if at all possible, by 1 March.', 'Kari Vik 2023-03-01'],
      ['Kari writes to the bishop if the roof leaks.'],
      ['Leif sees no problem.'],
      ['Leif said she was tired.'],
    ],
  ],
  [
    'said and promised',
    [
      ['Tone sa hun skulle ringe banken.', 'Tone Berg –'],
      ['Leif får sjekke dette.', 'Leif Moe –'],
      ['Fakturaer: Kari (innen 1. mars).', 'Kari Vik 2023-03-01'],
      ['Oversikt over møtesteder blir laget v/Kari.', 'Kari Vik –'],
      ['Leif får låne lokalet.'],
      ['Tone sa hun skulle ha penger igjen.'],
    ],
  ],
  [
    'the more exact day',
    [
      [
        'Tone lyser ut stillingen innen utgangen av mars, nærmere bestemt fredag 24. mars.',
        'Tone Berg 2023-03-24',
      ],
      ["Tone sends a list by mid-March, let's say the 14th.", 'Tone Berg 2023-03-14'],
      ['Tone oppdaterer skjemaet før påske, og aller senest innen utgangen av mars.', 'Tone Berg 2023-03-31'],
      ['Tone samler dem inn i første kvartal neste år.', 'Tone Berg 2024-03-31'],
      ['Tone kjører jobben 12/3.', 'Tone Berg 2023-03-12'],
      ['Tone tar det opp i styringsgruppa 1. mars.', 'Tone Berg –'],
    ],
  ],
  [
    'nobody’s task',
    [
      ['Vi annonserer i menighetsbladet.'],
      ["We'll come back to it."],
      ['Rekkefølge referenter: TB – LM – KV'],
      ['- ~~TB to write to the union~~ overtaken by events'],
      ['Leif: en ettermiddag på nyåret, et varmt sted.'],
    ],
  ],
];
const LISTED = CASES.flatMap(([form, cases]) =>
  cases.map(([text, ...tasks]) => [form, text, tasks] as const),
);

test.each(LISTED)('%s: %s', (_form, text, tasks) => expect(tasksOf(text)).toEqual(tasks));

test('who writes, under a name alone on the last line', () =>
  expect(
    tasksOf(
      'Torhild (TH), Edle (ED) og underteikna (AL) var der.\n\nED tek ein tur til Nes. AL ringjer Ola.\n\nArnstein Lid',
      'Hei!\nHer er notata mine frå møtet 8. februar 2023.\n',
    ),
  ).toEqual(['Edle –', 'Arnstein Lid –']));

test('a title before a name tells who is meant by it', () =>
  expect(tasksOf('Rektor Terje Mæland var med på sak 2.\n\nRektor lovet å skaffe tallene.')).toEqual([
    'Terje Mæland –',
  ]));

test('«i morgen» in a mail is the day after it was sent', () =>
  expect(
    tasksOf(
      'Tone lager et utkast i morgen.',
      'Fra: Leif Moe\nTil: Tone Berg\nSendt: torsdag 9. februar 2023 10:22\nEmne: Møtet i går\n\n',
    ),
  ).toEqual(['Tone Berg 2023-02-10']));
