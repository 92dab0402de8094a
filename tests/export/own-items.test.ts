// Each person's own items of a meeting as one e-mail, whole, in the three languages.
import { expect, test } from 'vitest';
import { ownItemsOf } from '../../app/export/own-items.ts';
import type { Language } from '../../app/text/language.ts';
import { aFrozen } from './a-finalised.ts';

const LINK = 'https://ring.example.no/m1';
const mails = (language: Language, fields = {}) =>
  ownItemsOf({ minutes: aFrozen(fields), group: 'Gruppa', sender: 'Ada Berg', link: LINK, language });

test('one e-mail a person, with what is still open', () => {
  expect(mails('nb').map(({ person, count }) => [person.name, count])).toEqual([
    ['Birk Østby-Ås', 1],
    ['Vera Vik', 1],
    ['Ada Berg', 1],
  ]);
});

test.each([
  [
    'nb',
    'Dine saker fra Prosjektmøte, 10. feb 2023',
    `Hei Ada Berg

Prosjektmøte · 10. feb 2023. Etter møtet har du dette:

* Varsle bibliotekene
  Frist: mars 2023 · Sak 1

Hele referatet:
https://ring.example.no/m1

Sendt av Ada Berg for Gruppa.
`,
  ],
  [
    'nn',
    'Sakene dine frå Prosjektmøte, 10. feb 2023',
    `Hei Ada Berg

Prosjektmøte · 10. feb 2023. Etter møtet har du dette:

* Varsle bibliotekene
  Frist: mars 2023 · Sak 1

Heile referatet:
https://ring.example.no/m1

Sendt av Ada Berg for Gruppa.
`,
  ],
  [
    'en',
    'Your items from Prosjektmøte, 10 Feb 2023',
    `Hello Ada Berg

Prosjektmøte · 10 Feb 2023. After the meeting you have this:

* Varsle bibliotekene
  Due: March 2023 · Item 1

All of the minutes:
https://ring.example.no/m1

Sent by Ada Berg for Gruppa.
`,
  ],
] as const)('the whole of it: %s', (language, subject, text) => {
  expect(mails(language)[2]).toMatchObject({ subject, text });
});

test('a card without a date says so, without a title the meeting has a name, and a card named twice comes once', () => {
  const [first] = aFrozen().items;
  const assignees = aFrozen().present;
  const card = { id: 'x', title: 'Ring', status: 'open', when: null, assignees } as const;
  const items = [1, 2].map((number) => ({ ...first, number, cards: [card] }));
  const [mail] = mails('nb', { items, title: '', date: null });
  expect(mail?.subject).toBe('Dine saker fra Møte uten tittel');
  expect(mail?.text).toContain('* Ring\n  Ingen frist · Sak 1\n\nHele');
});
