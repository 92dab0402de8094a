// Who was away, apart from who was there and who only gets a copy.
import { expect, test } from 'vitest';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { TODAY } from './a-meeting.ts';

test.each([
  ['nb', 'Til stede: Tone Berg, Leif Moe\nForfall: Daniel Øyen\nKopi til: Kari Vik', ['Daniel Øyen']],
  ['nn', 'Til stades: Tone Berg\nFråfall: Leif Moe og Kari Vik', ['Leif Moe', 'Kari Vik']],
  ['en', 'Present: Tone Berg\nApologies: Leif Moe', ['Leif Moe']],
  ['in a sentence', 'Til stede: Tone Berg\nLeif Moe hadde meldt forfall.', ['Leif Moe']],
  ['below the label', 'Til stede:\n- Tone Berg\n- Leif Moe\n\nForfall:\n- Daniel Øyen', ['Daniel Øyen']],
  ['nn, told', 'Til stades: Tone Berg, Leif Moe\nMeldt fråfall: Daniel Øyen', ['Daniel Øyen']],
  [
    'told, the other way round',
    'Til stede: Tone Berg, Leif Moe\nForfall meldt: Daniel Øyen',
    ['Daniel Øyen'],
  ],
  ['nobody', 'Til stede: Tone Berg, Leif Moe\nForfall: ingen', []],
  ['said to be both', 'Til stede: Tone Berg, Leif Moe\nForfall: Leif Moe', []],
])('%s', (_form, head, away) => {
  const { absent, attendees } = readMinutesText(
    `Referat\nDato: 8.2.2023\n${head}\n\nSak 1 Status\nAlt går bra.\n`,
    {
      today: TODAY,
    },
  ).meeting;
  expect(absent).toEqual(away);
  expect(attendees).toContain('Tone Berg');
});
