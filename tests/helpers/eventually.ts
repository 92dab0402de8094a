// Waiting for something that will come, with a limit and a reason. Called by the helpers and tests that talk to a server.

/** Settles as `promise` does; rejects with what was awaited when it takes longer than `milliseconds`. */
export const within = async <T>(milliseconds: number, awaited: string, promise: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`Waited ${milliseconds} ms in vain for ${awaited}`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
};

/** An emitter in the style of lib0's or Node's, for one kind of event. */
type Emitter<E extends string> = {
  on(event: E, listener: () => void): unknown;
  off(event: E, listener: () => void): unknown;
};

/** Resolves as soon as `holds()` is true, asked now and after each of the emitter's events. */
export const whenIt = <E extends string>(
  emitter: Emitter<E>,
  event: E,
  holds: () => boolean,
  awaited: string,
  milliseconds = 30_000,
): Promise<void> => {
  let listener = () => {};
  const came = new Promise<void>((resolve) => {
    listener = () => {
      if (holds()) resolve();
    };
    emitter.on(event, listener);
    listener();
  });
  return within(milliseconds, awaited, came).finally(() => emitter.off(event, listener));
};
