// The boards an account may see, read out of their shared documents, and the members on them. Called by context.ts, which
// hands the reading on to loaders, and by admit through start-server.ts.
import type { BoardRecord, ServerContext } from '../app/context.ts';
import type { Board, Person } from '../app/domain/board.ts';
import { boardCommands } from '../app/ydoc/board-commands.ts';
import { readBoard } from '../app/ydoc/board-document.ts';
import { readBodyText } from '../app/ydoc/card-document.ts';
import { documentName, isId } from '../app/ydoc/document-names.ts';
import type { Records } from './auth/records.ts';
import { SERVER, type SharedDocuments } from './shared-documents.ts';
import type { RecordStore } from './store/store.ts';

type Member = { readonly id: string; readonly name: string };

export type Boards = {
  /** The record of a board that the account is a member of; null otherwise, whether there is one or not. */
  may(account: string | null, board: string): BoardRecord | null;
  of(account: string | null): readonly BoardRecord[];
  read(board: string): Promise<Board>;
  putMember(board: string, member: Member): Promise<void>;
  /** A member as one of the people on the board. Reads the board only the first time: from then on the records know. */
  personOn(board: string, member: Member): Promise<Pick<Person, 'id' | 'name' | 'colour'>>;
  /** The `boards` of app/context.ts for one request. */
  forAccount(account: string | null): ServerContext['boards'];
};

const plain = ({ id, name }: BoardRecord): BoardRecord => ({ id, name });

export const openBoards = (records: RecordStore<Records>, documents: SharedDocuments): Boards => {
  const of: Boards['of'] = (account) => {
    const { boards, memberships } = records.read();
    const mine = new Set(memberships.filter((one) => one.account === account).map((one) => one.board));
    return boards.filter(({ id }) => mine.has(id)).map(plain);
  };
  const may: Boards['may'] = (account, board) => of(account).find(({ id }) => id === board) ?? null;
  const read: Boards['read'] = (board) => documents.read(documentName.board(board), readBoard);
  const membersOf = (board: string): ReadonlySet<string> =>
    new Set(records.read().memberships.flatMap((one) => (one.board === board ? [one.account] : [])));
  const putMember: Boards['putMember'] = (board, { id, name }) =>
    documents.edit(documentName.board(board), (doc) =>
      boardCommands(doc, { origin: SERVER }).putMember({ id, name }, membersOf(board)),
    );
  const isOn = ({ people }: Board, member: Member) =>
    people.find(({ id, name, outsider }) => id === member.id && name === member.name && !outsider);
  const keptColour = (board: string, account: string) =>
    records.read().memberships.find((one) => one.board === board && one.account === account)?.colour;

  /** Puts back the members whom somebody renamed or took off (R2): whoever opens the board sees them all. */
  const readWithMembers = async (board: string): Promise<Board> => {
    const { accounts } = records.read();
    const members = membersOf(board);
    const there = await read(board);
    const missing = accounts.filter((account) => members.has(account.id) && !isOn(there, account));
    for (const account of missing) await putMember(board, account);
    return missing.length > 0 ? read(board) : there;
  };

  const firstTimeOn = async (board: string, member: Member) => {
    if (!isOn(await read(board), member)) await putMember(board, member);
    const { colour } = isOn(await read(board), member) ?? { colour: 1 as const };
    await records.change(({ memberships }) => {
      const mine = memberships.find((one) => one.board === board && one.account === member.id);
      if (mine) mine.colour = colour;
    });
    return colour;
  };

  return {
    may,
    of,
    read,
    putMember,
    personOn: async (board, { id, name }) => ({
      id,
      name,
      colour: keptColour(board, id) ?? (await firstTimeOn(board, { id, name })),
    }),
    forAccount: (account) => ({
      list: async () => of(account),
      read: async (id) => {
        const record = may(account, id);
        return record && { record, board: await readWithMembers(id) };
      },
      readCardBody: async (id, card) => {
        if (!may(account, id) || !isId(card)) return null;
        return documents.read(documentName.card(id, card), readBodyText);
      },
    }),
  };
};
