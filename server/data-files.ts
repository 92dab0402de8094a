// What lies in the data folder besides the documents of server/store. Read by start-server.ts and the commands.

/** Accounts, boards, sessions: server/auth/records.ts. */
export const RECORDS_FILE = 'records.json';
/** The server's address on this machine, one line, written at each start. */
export const ADDRESS_FILE = 'address';
