// What a new board begins with: the one who made it, and if they like the example group. Called by start-server.ts at set-up.
import { boardCommands } from '../app/ydoc/board-commands.ts';
import { documentName } from '../app/ydoc/document-names.ts';
import { SERVER, type SharedDocuments } from './shared-documents.ts';

export const fillBoard = async (
  documents: SharedDocuments,
  board: string,
  member: { readonly id: string; readonly name: string },
  _start: 'empty' | 'example',
  _today: string,
): Promise<void> => {
  await documents.edit(documentName.board(board), (doc) => {
    const { id, name } = member;
    boardCommands(doc, { origin: SERVER }).putMember({ id, name });
  });
};
