// Found action items against the board's open cards: what is the same in other words, and what only looks like it.
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../app/domain/card.ts';
import { sameCardIn } from '../../../app/domain/minutes/same-card.ts';
import { aCard, aPerson, when } from '../a-card.ts';

const PEOPLE = [
  { ...aPerson('ada'), name: 'Ada Berg' },
  { ...aPerson('bo'), name: 'Bo Lie' },
];
/** Other work of the group, so that rare and common words can be told apart. */
const OTHERS = [
  'Sende faktura til fylkene',
  'Ringe leverandøren om avtalen',
  'Lage utkast til årsplan',
  'Oppdatere nettsidene om tilgang',
  'Skrive rapport til styringsgruppa',
  'Book a room for the workshop',
  'Følgje opp dei nye biblioteka',
  'Undersøke statistikk for lydbøker',
].map((title, i) => aCard({ id: `x${i}`, title }));

type Side = { text: string; who?: string; due?: string };
const side = ({ text, who, due }: Side) => ({
  text,
  people: who ? [who] : [],
  unknown: [],
  due: due ?? null,
});
const card = ({ text, who, due }: Side, more: Partial<Card> = {}): Card =>
  aCard({
    id: 'same',
    title: text,
    assignees: who ? [who] : [],
    when: due ? when(due) : null,
    ...more,
  });
const found = (wanted: Side, there: Side, more: Partial<Card> = {}) =>
  sameCardIn([...OTHERS, card(there, more)], PEOPLE)(side(wanted));

describe('says the same', () => {
  test.each<[string, Side, Side]>([
    [
      'bokmål, other endings',
      { text: 'Ada sender oppdatert liste over ISIL-numre til fylkene innen 4. desember', who: 'ada' },
      { text: 'Sende fylkene en oppdatert liste over ISIL-nummer', who: 'ada' },
    ],
    [
      'bokmål, postponed',
      { text: 'Bo sjekker lisensen for PressReader', who: 'bo', due: '2026-12-18' },
      { text: 'Sjekke lisensen til PressReader', who: 'bo', due: '2026-11-27' },
    ],
    [
      'nynorsk against bokmål',
      { text: 'Ada undersøkjer prisane på e-bøkene', who: 'ada' },
      { text: 'Undersøke prisene på e-bøker', who: 'ada' },
    ],
    [
      'nynorsk',
      { text: 'Bo lagar utkast til kommunikasjonsplanen innan fredag', who: 'bo' },
      { text: 'Utkast til kommunikasjonsplan', who: 'bo' },
    ],
    [
      'English',
      { text: 'Bo will draft the training plan for county libraries by Friday', who: 'bo' },
      { text: 'Draft training plan for the county libraries' },
    ],
    [
      'English, a slip of the pen',
      { text: 'Ada checks the accessability statement', who: 'ada' },
      { text: 'Check accessibility statement', who: 'ada' },
    ],
    [
      'nobody named',
      { text: 'Noen må fornye domenet bibliotekdata' },
      { text: 'Fornye domenet bibliotekdata', who: 'bo' },
    ],
  ])('%s', (_, wanted, there) => {
    expect(found(wanted, there)?.card.id).toBe('same');
  });
});

describe('is something else', () => {
  test.each<[string, Side, Side]>([
    [
      'two people, each their part',
      { text: 'Ada skriver sin del av rapporten', who: 'ada' },
      { text: 'Skriver sin del av rapporten', who: 'bo' },
    ],
    ['only the verb', { text: 'Ada ringer Kari', who: 'ada' }, { text: 'Ringe Ola', who: 'ada' }],
    [
      'another year',
      { text: 'Lage årsrapport 2027', who: 'ada' },
      { text: 'Lage årsrapport 2026', who: 'ada' },
    ],
    [
      'every quarter',
      { text: 'Bo sender faktura for lydbøker', who: 'bo', due: '2026-12-10' },
      { text: 'Sende faktura for lydbøker', who: 'bo', due: '2026-06-10' },
    ],
    [
      'the same vendor, another matter (nynorsk)',
      { text: 'Ada spør leverandøren om prisen', who: 'ada' },
      { text: 'Be leverandøren rette feilen i innlogginga', who: 'ada' },
    ],
    [
      'English, the same object, another matter',
      { text: 'Ada books a room for the seminar', who: 'ada' },
      { text: 'Write the programme for the seminar', who: 'ada' },
    ],
    ['nothing in common', { text: 'Ada vasker koppene', who: 'ada' }, { text: 'Kjøpe kaffe', who: 'ada' }],
  ])('%s', (_, wanted, there) => {
    expect(found(wanted, there)).toBeNull();
  });

  test.each(['done', 'dropped'] as const)('a card that is %s', (status) => {
    expect(found({ text: 'Kjøpe kaffe' }, { text: 'Kjøpe kaffe' }, { status })).toBeNull();
  });
});

test('the reasons say why, and the closest of several is given', () => {
  const finder = sameCardIn(
    [
      card({ text: 'Sende liste til fylkene', who: 'ada', due: '2026-12-04' }, { id: 'close' }),
      card({ text: 'Sende liste til fylkene og kommunene' }, { id: 'wider' }),
    ],
    PEOPLE,
  );
  const wanted = side({ text: 'Ada sender liste til fylkene', who: 'ada', due: '2026-12-05' });
  expect(finder(wanted)).toMatchObject({ card: { id: 'close' }, reasons: ['words', 'owner', 'date'] });
  expect(finder(wanted, new Set(['close']))?.card.id).toBe('wider');
});

test('a thousand cards are looked through at once for sixty items', () => {
  const words = ['avtale', 'leverandør', 'rapport', 'lisens', 'fylke', 'kurs', 'nettside', 'faktura', 'plan'];
  const many = Array.from({ length: 1000 }, (_, i) =>
    aCard({ id: `c${i}`, title: `Sende ${words[i % 9]} ${words[(i * 7) % 9]} til gruppe ${i}` }),
  );
  const finder = sameCardIn(many, PEOPLE);
  for (let i = 0; i < 60; i += 1)
    expect(
      finder(side({ text: `Sende ${words[i % 9]} ${words[(i * 7) % 9]} til gruppe ${i}` }))?.card.id,
    ).toBe(`c${i}`);
});
