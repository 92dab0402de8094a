// What reading one file of minutes may take before it is ended. Used by open-reading.ts, handed on to reader.ts.

export type ReadingLimits = {
  /** From the start of the file's own process. */
  readonly milliseconds: number;
  /** V8's old space, in MiB. */
  readonly heapMegabytes: number;
  /** All that the process holds in memory, in MiB: also what unpacked streams take outside of V8's heap. */
  readonly memoryMegabytes: number;
};

/** The largest honest files that the readers accept take some seconds and about 300 MB. */
export const READING_LIMITS: ReadingLimits = {
  milliseconds: 30_000,
  heapMegabytes: 384,
  memoryMegabytes: 640,
};
