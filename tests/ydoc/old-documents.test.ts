// The past must open: documents as they were saved once, never made again (tests/ydoc/fixtures/README.md).

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Board } from '../../app/domain/board.ts';
import { NO_PLAN } from '../../app/domain/card.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { aMeeting } from '../domain/a-meeting.ts';

function opened(file: string): Y.Doc {
  const text = readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8');
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Buffer.from(text, 'base64'));
  return doc;
}

const FIRST: Board = {
  cards: [
    {
      id: 'c1',
      kind: 'case',
      title: 'Reforhandling av avtalen 😀',
      when: {
        precision: 'interval',
        start: '2026-03-06',
        end: '2026-03-31',
      },
      status: 'waiting',
      waiting: {
        on: 'leverandøren',
        since: '2026-02-04',
      },
      order: 'a0',
      assignees: ['birk', 'ada'],
      tags: ['_6w_konomi'],
      parties: ['id0'],
      service: 'filmrommet',
      source: null,
      activity: null,
      ...NO_PLAN,
      doneOn: null,
      deletedOn: null,
    },
    {
      id: 'c2',
      kind: 'action',
      title: 'Spør med leverandøren om prisen',
      when: {
        precision: 'day',
        day: '2026-02-13',
      },
      status: 'open',
      waiting: null,
      order: 'a1',
      assignees: [],
      tags: [],
      parties: [],
      service: null,
      source: {
        meeting: 'm1',
        item: 'a1',
        quote: 'Birk hører med leverandøren om prisen.',
      },
      activity: null,
      ...NO_PLAN,
      doneOn: null,
      deletedOn: null,
    },
    {
      id: 'c3',
      kind: 'communication',
      title: 'Fylkesbibliotektreff',
      when: {
        precision: 'month',
        month: '2026-05',
      },
      status: 'done',
      waiting: null,
      order: 'a2',
      assignees: [],
      tags: [],
      parties: [],
      service: null,
      source: null,
      activity: 'id1',
      ...NO_PLAN,
      doneOn: '2026-02-10',
      deletedOn: null,
    },
  ],
  deleted: [
    {
      id: 'c4',
      kind: 'case',
      title: 'Slettet sak',
      when: null,
      status: 'open',
      waiting: null,
      order: 'a3',
      assignees: [],
      tags: [],
      parties: [],
      service: null,
      source: null,
      activity: null,
      ...NO_PLAN,
      doneOn: null,
      deletedOn: '2026-02-09',
    },
  ],
  people: [
    {
      id: 'ada',
      name: 'Ada Nordli',
      organisation: '',
      outsider: false,
      colour: 1,
    },
    {
      id: 'birk',
      name: 'Birk Solvang',
      organisation: '',
      outsider: false,
      colour: 2,
    },
    {
      id: 'id0',
      name: 'Gro Vik',
      organisation: 'Fjordvik fylkesbibliotek',
      outsider: true,
      colour: 4,
    },
  ],
  tags: [
    {
      id: '_6w_konomi',
      name: 'Økonomi',
    },
  ],
  services: [
    {
      id: 'filmrommet',
      name: 'Filmrommet',
      vendor: 'Lerret',
    },
  ],
  audiences: [],
  breaks: [],
  channels: [],
  messages: [],
  goals: [],
  activities: [
    {
      id: 'id1',
      title: 'Fylkesbibliotektreff',
      kind: 'case',
      // A month and a day were the whole rule.
      rule: { kind: 'date', month: 5, day: 3 },
      leadDays: 0,
      days: 1,
      owner: null,
      text: '',
      checklist: [],
      skipped: [],
    },
  ],
  meetings: [aMeeting({ title: 'Møte i prosjektgruppa', date: '2026-02-04', next: '2026-02-11' })],
  series: [],
  agenda: [],
  decisions: [],
  limits: [],
  aliases: [],
  views: [],
  unreadable: 1,
};

test('[R10] the first saved board reads as it did, its broken record counted', () => {
  expect(readBoard(opened('board-2026-first.base64'))).toEqual(FIRST);
});

test('[R5] the first saved board can still be changed', () => {
  const doc = opened('board-2026-first.base64');
  const commands = boardCommands(doc, { origin: 'test' });
  commands.spliceTitle('c2', 0, 4, 'Hør');
  commands.changeCards([{ id: 'c1', change: { tags: [], assignees: ['ada'] } }]);
  commands.restoreCards(['c4']);
  expect(readBoard(doc).cards).toMatchObject([
    { id: 'c1', tags: [], assignees: ['ada'] },
    { id: 'c2', title: 'Hør med leverandøren om prisen' },
    { id: 'c3' },
    { id: 'c4', deletedOn: null },
  ]);
});
