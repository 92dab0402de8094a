// An example series and what lies on its agendas. Called by the tests of meetings.
import { type AgendaRecord, agendaRecordId } from '../../../app/domain/meeting/agenda.ts';
import type { Series, StandingItem } from '../../../app/domain/meeting/series.ts';

export const aSeries = (fields: Partial<Series> = {}): Series => ({
  id: 's1',
  title: 'Prosjektmøte',
  weekday: 3,
  every: 1,
  time: '10:00',
  place: '',
  members: [],
  rota: [],
  standing: [],
  ...fields,
});

export const aStanding = (id: string, fields: Partial<StandingItem> = {}): StandingItem => ({
  id,
  title: id,
  type: 'information',
  minutes: null,
  presenter: null,
  order: 'a0',
  at: 'start',
  ...fields,
});

export const aRecord = (meeting: string, item: string, fields: Partial<AgendaRecord> = {}): AgendaRecord => ({
  id: agendaRecordId(meeting, item),
  meeting,
  item,
  card: null,
  title: null,
  type: null,
  minutes: null,
  presenter: null,
  order: null,
  off: false,
  treated: false,
  ...fields,
});
