// The radii of the wheel, from the rim inwards, in drawing units (the rim is 276 from the centre). Called by the wheel.
export const RADIUS = {
  rim: 276,
  month: 266,
  weekOut: 256,
  weekIn: 243,
  holidayIn: 231,
  /** The rings of the cards share what lies between these two. */
  kindsOut: 229,
  kindsIn: 116,
  heatOut: 112,
  heatIn: 104,
  core: 50,
} as const;

/** The ring of yearly activities that have no card yet; it takes its room from the others, and only when there are any. */
export const YEARLY_RING = 14;
/** Between it and the next ring. */
export const YEARLY_GAP = 4;
/** Between two rings. */
export const ringGap = (rings: number): number => (rings > 4 ? 2 : 4);
