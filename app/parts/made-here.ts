// The meetings that were made on this page: the server may not have heard of them yet, and need not be asked. Told by the list of
// meetings, asked by the meeting's screen.
const made = new Set<string>();

export const noteMade = (meeting: string): string => {
  made.add(meeting);
  return meeting;
};

export const isMadeHere = (meeting: string | undefined): boolean =>
  meeting !== undefined && made.has(meeting);
