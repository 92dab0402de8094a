// The group whose cards the filter's tests look for. Called by tests/domain/filter.

import type { Person } from '../../../app/domain/board.ts';
import type { FilterContext } from '../../../app/domain/filter.ts';
import { aMeeting } from '../a-meeting.ts';

const person = (id: string, name: string): Person => ({
  id,
  name,
  organisation: '',
  outsider: false,
  colour: 1,
});

/** A Wednesday in ISO week 6. */
export const TODAY = '2023-02-08';

export const GROUP: FilterContext = {
  people: [
    person('ada', 'Ada Berg'),
    person('adam', 'Adam Lie'),
    person('grete', 'Grete Dahl'),
    person('ase', 'Åse Dahl'),
    person('meg', 'Meg'),
  ],
  tags: [
    { id: 't1', name: 'økonomi' },
    { id: 't2', name: 'Årsplan' },
    { id: 't3', name: 'to ord' },
    { id: 't4', name: 'plan' },
    { id: 't5', name: 'planlegging' },
  ],
  services: [
    { id: 's1', name: 'Filmrommet', vendor: 'Lerret AS' },
    { id: 's2', name: 'PressReader', vendor: '' },
  ],
  meetings: [aMeeting({ title: 'Styringsgruppa februar', date: '2023-02-01' })],
  audiences: [
    { id: 'a1', name: 'Bibliotekene' },
    { id: 'a2', name: 'Biblioteksjefer' },
  ],
  channels: [{ id: 'k1', name: 'Nyhetsbrev' }],
  messages: [{ id: 'b1', text: 'Alle skal få lese, uansett hvor de bor' }],
  goals: [{ id: 'g1', text: 'Flere bruker Filmrommet' }],
  today: TODAY,
  me: 'ada',
};
