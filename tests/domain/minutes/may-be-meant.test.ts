// Whom of the group the names in minutes may mean.
import { expect, test } from 'vitest';
import { mayBeMeant } from '../../../app/domain/minutes/may-be-meant.ts';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';

const GROUP = ['Jonas Lien', 'Kari Nordmann'];

test.each([
  [['Jonas Li', 'Kari N.'], '', ['Kari Nordmann']],
  [['Jonas', 'Kari'], '', GROUP],
  [['Jonas Erik Lien', 'Kari N'], '', GROUP],
  [['JONAS LI'], '', ['Kari Nordmann']],
  [['JONAS LIEN'], '', GROUP],
  [['Jonas Li'], 'Jonas Li og Jonas Lien', GROUP],
  [[], '', GROUP],
])('%j there, «%s» said', (there, text, meant) => {
  expect(mayBeMeant(GROUP, there, text)).toEqual(meant);
});

test('who is listed is meant by their first name, not somebody of the group who has the same', () => {
  const text =
    'Referat 3. februar 2026\nTil stede: Jonas Li, Kari Nordmann\n\nJonas følger opp saken innen fredag.\n';
  const { actions } = readMinutesText(text, { people: GROUP, today: '2026-02-03' });
  expect(actions.map(({ assignees }) => assignees)).toEqual([['Jonas Li']]);
});
