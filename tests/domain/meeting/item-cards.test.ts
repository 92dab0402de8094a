// Which cards stand beside an agenda item.
import { expect, test } from 'vitest';
import { EMPTY_BOARD } from '../../../app/domain/board.ts';
import type { AgendaItem } from '../../../app/domain/meeting/agenda.ts';
import { cardsOfItem, SINCE_LAST, sourceItemOf } from '../../../app/domain/meeting/item-cards.ts';
import { aCard } from '../a-card.ts';
import { aMeeting } from '../a-meeting.ts';
import { aSeries } from './a-series.ts';

const TODAY = '2026-02-12';
const M1 = aMeeting({ id: 'm1', series: 's1', date: '2026-02-04' });
const M2 = aMeeting({ id: 'm2', series: 's1', date: '2026-02-11' });
const anItem = (item: string, card: string | null = null): AgendaItem => ({
  item,
  card,
  number: 1,
  title: item,
  type: 'information',
  minutes: null,
  presenter: null,
  treated: false,
  reason: null,
  standing: false,
});
const from = (meeting: string, item: string) => ({ meeting, item, quote: '' });
const BOARD = {
  ...EMPTY_BOARD,
  series: [aSeries()],
  meetings: [M2, M1],
  cards: [
    aCard({ id: 'made', kind: 'action', source: from('m2', sourceItemOf('x', '1')) }),
    aCard({ id: 'own' }),
    aCard({ id: 'beside', source: from('m2', sourceItemOf('xy', '1')) }),
    aCard({ id: 'last-time', kind: 'action', source: from('m1', sourceItemOf('x', '1')) }),
    aCard({ id: 'case', source: from('m1', sourceItemOf('x', '2')) }),
    aCard({ id: 'closed', status: 'done', doneOn: '2026-02-10', source: from('m1', 'a') }),
  ],
};
const ids = (item: AgendaItem) => cardsOfItem(BOARD, M2, { item, today: TODAY }).map(({ id }) => id);

test('[R3] the item’s own card, then those made under it in this meeting', () => {
  expect(ids(anItem('x', 'own'))).toEqual(['own', 'made']);
  expect(ids(anItem('xy'))).toEqual(['beside']);
  expect(ids(anItem('y'))).toEqual([]);
});

test('under «since last time»: the series’ open action items of earlier meetings, then what was closed', () => {
  expect(ids(anItem(SINCE_LAST))).toEqual(['last-time', 'closed']);
});
