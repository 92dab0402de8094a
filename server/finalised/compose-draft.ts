// A meeting's minutes as they would be finalised now: what the board and what the minutes' document say, in one. Called by
// finalised-minutes.ts.
import type { Board, Meeting } from '../../app/domain/board.ts';
import type { AgendaItem } from '../../app/domain/meeting/agenda.ts';
import { agendaOf } from '../../app/domain/meeting/agenda-of.ts';
import type { FrozenMinutes } from '../../app/domain/meeting/finalised.ts';
import { freezeMinutes } from '../../app/domain/meeting/freeze.ts';
import { type Lack, lacksOf, type Waiver } from '../../app/domain/meeting/gate.ts';
import { minuteTakerOf } from '../../app/domain/meeting/rota.ts';
import type { PlainDate } from '../../app/domain/plain-date.ts';
import type { MinutesProse } from '../../app/ydoc/minutes-prose.ts';

export type DraftParts = {
  readonly boardId: string;
  readonly board: Board;
  readonly meeting: Meeting;
  readonly prose: MinutesProse;
  readonly today: PlainDate;
};

export type Draft = {
  readonly agenda: readonly AgendaItem[];
  readonly lacks: readonly Lack[];
  freeze(waived: readonly Waiver[]): FrozenMinutes;
};

export const composeDraft = ({ boardId, board, meeting, prose, today }: DraftParts): Draft => {
  const agenda = agendaOf(board, meeting, today);
  const parts = {
    board,
    meeting,
    agenda,
    prose: prose.items,
    minuteTaker: minuteTakerOf(board, meeting, today),
    today,
  };
  const lacks = lacksOf(parts);
  return {
    agenda,
    lacks,
    freeze: (waived) => freezeMinutes({ ...parts, boardId, source: prose.source, lacks, waived }),
  };
};
