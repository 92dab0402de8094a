// Labels beside the wheel that never lie on top of one another. Pool-adjacent-violators: labels that would touch merge into a
// block that stands at their common mean (Ayer et al., Annals of Mathematical Statistics 26, 1955). Called by the wheel.

/**
 * Heights for labels that each want one, in the order of the wants: at least `pitch` apart and from `top` to `bottom`, as
 * near to what they want as that allows (least squares). With more labels than fit, the last ones pass `bottom`.
 */
export const settleLabels = (
  wants: readonly number[],
  { pitch, top, bottom }: { readonly pitch: number; readonly top: number; readonly bottom: number },
): readonly number[] => {
  const blocks: { sum: number; count: number }[] = [];
  const clamp = ({ sum, count }: { sum: number; count: number }) =>
    Math.max(top, Math.min(bottom - (count - 1) * pitch, sum / count));
  for (const want of wants) {
    let block = { sum: want, count: 1 };
    for (let above = blocks.at(-1); above; above = blocks.at(-1)) {
      if (clamp(above) + above.count * pitch <= clamp(block)) break;
      blocks.pop();
      // Each member's wish, moved to the height where the block's first one stands.
      block = {
        sum: above.sum + block.sum - above.count * block.count * pitch,
        count: above.count + block.count,
      };
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => Array.from({ length: block.count }, (_, i) => clamp(block) + i * pitch));
};

/**
 * How many labels each of some groups may show when only `room` fit: those with little keep all, the others get the same.
 * No group gets more than `most`.
 */
export const shareRoom = (counts: readonly number[], room: number, most: number): readonly number[] => {
  const given = counts.map(() => 0);
  let left = room;
  while (left > 0) {
    const hungry = counts
      .map((count, i) => ({ i, lacks: Math.min(count, most) - (given[i] ?? 0) }))
      .filter((one) => one.lacks > 0);
    if (hungry.length === 0) break;
    for (const { i } of hungry.slice(0, left)) {
      given[i] = (given[i] ?? 0) + 1;
      left -= 1;
    }
  }
  return given;
};
