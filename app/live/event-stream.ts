// Reads server-sent events (WHATWG HTML, "Server-sent events") out of text that comes in pieces. Pure; used by http-socket.ts.

export type StreamEvent = { readonly name: string; readonly data: string };

/** Gives the function that takes the next piece and calls back for every event that is whole with it. */
export const eventReader = (onEvent: (event: StreamEvent) => void): ((text: string) => void) => {
  /** The line that isn't whole yet, in pieces: a large one is put together once. */
  let begun: string[] = [];
  let name = 'message';
  let data: string[] = [];

  const takeLine = (line: string): void => {
    if (line === '') {
      if (data.length > 0) onEvent({ name, data: data.join('\n') });
      name = 'message';
      data = [];
      return;
    }
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'event') name = value;
    if (field === 'data') data.push(value);
  };

  return (text) => {
    const lines = text.split('\n');
    const rest = lines.pop() ?? '';
    for (const line of lines) {
      const whole = begun.length === 0 ? line : begun.join('') + line;
      begun = [];
      takeLine(whole.endsWith('\r') ? whole.slice(0, -1) : whole);
    }
    if (rest !== '') begun.push(rest);
  };
};
