// Example minutes with something of everything. Called by tests/export.
import type {
  FinalisedMinutes,
  FrozenCard,
  FrozenMinutes,
  NamedPerson,
} from '../../app/domain/meeting/finalised.ts';

const person = (name: string, organisation = ''): NamedPerson => ({
  id: name.toLowerCase().replaceAll(/[^a-z]/g, '-'),
  name,
  organisation,
});
export const ADA = person('Ada Berg');
const BIRK = person('Birk Østby-Ås');
const VERA = person('Vera Vik', 'Bok & Co AS');

const card = (id: string, fields: Partial<FrozenCard>): FrozenCard => ({
  id,
  title: id,
  status: 'open',
  when: null,
  assignees: [],
  ...fields,
});

export const aFrozen = (fields: Partial<FrozenMinutes> = {}): FrozenMinutes => ({
  version: 1,
  board: 'b1',
  meeting: 'm1',
  title: 'Prosjektmøte',
  date: '2023-02-10',
  time: '10:00',
  place: 'Storsalen',
  present: [ADA, VERA],
  absent: [BIRK],
  copy: [person('Celine Dahl')],
  minuteTaker: ADA,
  next: '2023-02-17',
  items: [
    {
      number: 1,
      title: 'Avtalen med Bok & Co',
      type: 'decision',
      presenter: VERA,
      blocks: [
        { is: 'heading', text: 'Prisen' },
        { is: 'text', text: 'Den går opp 10 % | fra *mai*.\nDet er mye.' },
        { is: 'list', text: 'For folkebibliotek', level: 0, number: null },
        { is: 'list', text: 'Små', level: 1, number: null },
        { is: 'action', text: 'Birk spør om rabatt innen fredag', card: 'ask' },
        { is: 'list', text: 'Si opp', level: 0, number: 1 },
        { is: 'list', text: 'Varsle', level: 0, number: 2 },
        { is: 'decision', text: 'Avtalen sies opp.' },
      ],
      cards: [
        card('ask', { title: 'Spør om rabatt', when: '2023-02-17', assignees: [BIRK, VERA] }),
        card('tell', { title: 'Varsle bibliotekene', when: '2023-03', assignees: [ADA], status: 'waiting' }),
      ],
    },
    {
      number: 2,
      title: 'Hvem leder?',
      type: 'discussion',
      presenter: null,
      blocks: [],
      cards: [card('lead', { title: 'Hvem leder?', status: 'done', when: '2023-05-03/2023-05-04' })],
    },
    { number: 3, title: 'Eventuelt', type: 'information', presenter: null, blocks: [], cards: [] },
  ],
  decisions: [
    { number: 1, item: 1, what: 'Avtalen sies opp.', why: 'Prisen', consequences: 'Ny avtale fra mai' },
    { number: 2, item: null, what: 'Møtet varer en time.', why: '', consequences: '' },
  ],
  waived: [{ lack: 'owner.lead', word: 'Avklares senere' }],
  ...fields,
});

export const aFinalised = (fields: Partial<FrozenMinutes> = {}): FinalisedMinutes => ({
  minutes: aFrozen(fields),
  sha256: '0f'.repeat(32),
  by: ADA,
  at: '2023-02-10T22:59:00.000Z',
  addenda: [
    { number: 1, text: 'Birk kom likevel.\n\nFra kl. 11.', by: BIRK, at: '2023-02-10T23:05:00.000Z' },
  ],
});
