// The radii of the wheel, from the rim inwards, in drawing units (the rim is 276 from the centre). Called by the wheel.
export const RADIUS = {
  rim: 276,
  month: 266,
  weekOut: 256,
  weekIn: 243,
  holidayIn: 231,
  /** The three kinds share what lies between these two. */
  kindsOut: 229,
  kindsIn: 116,
  heatOut: 112,
  heatIn: 104,
  core: 50,
} as const;

/** The ring of yearly activities that have no card yet; it takes its room from the kinds, and only when there are any. */
export const YEARLY_RING = 14;
/** Between two rings. */
export const RING_GAP = 4;
