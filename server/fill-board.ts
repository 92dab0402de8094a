// What a new board begins with: the one who made it, and if they like the example group. Called by start-server.ts at set-up.
import type { Person } from '../app/domain/board.ts';
import type { PlainDate } from '../app/domain/plain-date.ts';
import { boardCommands } from '../app/ydoc/board-commands.ts';
import { putBody } from '../app/ydoc/card-document.ts';
import { documentName } from '../app/ydoc/document-names.ts';
import { minutesCommands } from '../app/ydoc/minutes-document.ts';
import { exampleBodies, exampleGroup, exampleMinutes, seedExample } from './example.ts';
import { SERVER, type SharedDocuments } from './shared-documents.ts';

type Member = Pick<Person, 'id' | 'name'>;

export const fillBoard = (
  documents: SharedDocuments,
  board: string,
  { id, name }: Member,
  start: 'empty' | 'example',
  today: PlainDate,
): Promise<void> =>
  start === 'example'
    ? fillWithExample(documents, board, { id, name }, today)
    : documents.edit(documentName.board(board), (doc) =>
        boardCommands(doc, { origin: SERVER }).putMember({ id, name }),
      );

/** The texts first: what stands on the board has its text, also after a crash in between. */
const fillWithExample = async (
  documents: SharedDocuments,
  board: string,
  owner: Member,
  today: PlainDate,
): Promise<void> => {
  const group = exampleGroup(today, owner);
  await Promise.all([
    ...exampleMinutes(group).map(({ meeting, source }) =>
      documents.edit(documentName.minutes(board, meeting), (doc) =>
        minutesCommands(doc, { origin: SERVER }).putSource(source),
      ),
    ),
    ...exampleBodies().map(({ card, paragraphs }) =>
      documents.edit(documentName.card(board, card), (doc) => putBody(doc, paragraphs)),
    ),
  ]);
  await documents.edit(documentName.board(board), (doc) => seedExample(doc, group));
};
