// An example meeting. Called by the tests that need a board's meetings.
import type { Meeting } from '../../app/domain/board.ts';

export const aMeeting = (fields: Partial<Meeting> = {}): Meeting => ({
  id: 'm1',
  title: 'Møte',
  date: null,
  next: null,
  series: null,
  time: '',
  place: '',
  minuteTaker: null,
  present: [],
  absent: [],
  current: null,
  pointer: null,
  currentSince: null,
  finalisedOn: null,
  ...fields,
});
