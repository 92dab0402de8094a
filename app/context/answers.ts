// What the server answers a request with, whatever was asked of it. Part of app/context.ts.

export type BoardRecord = { readonly id: string; readonly name: string };

/** A refusal that the screen puts in words: `reason` is a key in the area's words. */
export type Refused<R extends string> = {
  readonly ok: false;
  readonly reason: R;
  /** What else is wrong, so that one try shows all of it. */
  readonly also?: R;
  readonly retryAfterSeconds?: number;
};
export type Granted<T> = { readonly ok: true } & T;
