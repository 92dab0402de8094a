// How a meeting is named after its minutes, and how headings in them are shown.
import { describe, expect, test } from 'vitest';
import { meetingTitle } from '../../app/screens/minutes/meeting-title.ts';
import { headingsIn, shownLines } from '../../app/screens/minutes/shown-lines.ts';

test.each([
  ['Referat fra møte i Jubileumsgruppa', 'Møte i Jubileumsgruppa'],
  ['Møtereferat frå Jubileumsgruppa', 'Jubileumsgruppa'],
  ['referat fra årsmøtet', 'Årsmøtet'],
  ['Minutes of the board meeting', 'Board meeting'],
  ['Referat fra 12. mars', 'Referat fra 12. mars'],
  ['Referat', 'Referat'],
  ['Prosjektmøte 6', 'Prosjektmøte 6'],
  ['Om referat fra møter', 'Om referat fra møter'],
])('%j is the meeting %j', (title, meeting) => {
  expect(meetingTitle(title)).toBe(meeting);
});

describe('headings in the minutes', () => {
  const source = '# Møte\nTekst #1\n## Sak 1 den 3. mars\n#ikke\n### \nslutt';
  const shownOf = (start: number, end: number) =>
    shownLines(source.slice(start, end), start, headingsIn(source));

  test('are bold without their signs; all else is as it is', () => {
    expect(shownOf(0, source.length).map(({ text, bold }) => [text, bold])).toEqual([
      ['Møte', true],
      ['\nTekst #1\n', false],
      ['Sak 1 den 3. mars', true],
      ['\n#ikke\n### \nslutt', false],
    ]);
  });

  test('are the same when marks cut them, and places stay the source’s', () => {
    for (let cut = 0; cut <= source.length; cut += 1) {
      const pieces = [...shownOf(0, cut), ...shownOf(cut, source.length)];
      expect(pieces.map(({ text }) => text).join('')).toBe(
        'Møte\nTekst #1\nSak 1 den 3. mars\n#ikke\n### \nslutt',
      );
      for (const { text, start } of pieces) expect(source.startsWith(text, start)).toBe(true);
    }
  });
});
