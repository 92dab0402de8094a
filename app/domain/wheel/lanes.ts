// Lanes: where marks of one ring overlap, each gets a lane of its own. Called by the marks of the wheel.
import type { Part } from './span.ts';

/** A lane's number for each part, the lowest that is free there; the span's end meets its start. Parts come by `from`. */
export const lanesOf = (parts: readonly Part[], days: number): readonly number[] => {
  const lanes: { first: number; end: number }[] = [];
  return parts.map((part) => {
    const free = lanes.findIndex((lane) => lane.end <= part.from && part.to - days <= lane.first);
    const lane = free < 0 ? lanes.length : free;
    const before = lanes[lane];
    lanes[lane] = { first: before?.first ?? part.from, end: Math.max(before?.end ?? part.to, part.to) };
    return lane;
  });
};

/** What a ring needs at full size, in drawing units. */
export type Need = { readonly lanes: number; readonly thin: number };

export const LANE = 11.5;
export const THIN_LANE = 6.5;
const PADDING = 4;

export const needOf = ({ lanes, thin }: Need): number => lanes * LANE + thin * THIN_LANE + PADDING;

/**
 * Thicknesses of the rings, together `total`: equal when everybody's need fits, otherwise each ring keeps a fair least
 * and the rest goes where the need is.
 */
export const sharesOf = (needs: readonly number[], total: number): readonly number[] => {
  if (needs.length === 0) return [];
  const equal = total / needs.length;
  if (needs.every((need) => need <= equal)) return needs.map(() => equal);
  const least = equal / 2;
  const wants = needs.map((need) => Math.max(need, least));
  const sum = wants.reduce((all, want) => all + want, 0);
  if (sum <= total) return wants.map((want) => want + (total - sum) / needs.length);
  const spare = total - least * needs.length;
  const above = wants.map((want) => want - least);
  const over = above.reduce((all, want) => all + want, 0);
  return above.map((want) => least + (want / over) * spare);
};
