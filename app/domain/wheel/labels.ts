// Labels beside the wheel that never lie on top of one another. Pool-adjacent-violators: labels that would touch merge into a
// block that stands at their common mean (Ayer et al., Annals of Mathematical Statistics 26, 1955). Called by the wheel.

/** Neighbours whose heights depend on one another. `rows` are those of all of them, `members` those of each. */
type Block = { readonly sum: number; readonly rows: number; readonly members: readonly number[] };

/**
 * Heights for labels that each want one for their first row, in the order of the wants: all rows at least `pitch` apart and from `top` to
 * `bottom`, as near to what they want as that allows (least squares). With more rows than fit, the last ones pass `bottom`.
 */
export const settleLabels = (
  wants: readonly number[],
  { pitch, top, bottom }: { readonly pitch: number; readonly top: number; readonly bottom: number },
  rowsOf: (index: number) => number = () => 1,
): readonly number[] => {
  const blocks: Block[] = [];
  const clamp = ({ sum, rows, members }: Block) =>
    Math.max(top, Math.min(bottom - (rows - 1) * pitch, sum / members.length));
  for (const [i, want] of wants.entries()) {
    let block: Block = { sum: want, rows: rowsOf(i), members: [rowsOf(i)] };
    for (let above = blocks.at(-1); above; above = blocks.at(-1)) {
      if (clamp(above) + above.rows * pitch <= clamp(block)) break;
      blocks.pop();
      // Each member's wish, moved to the height where the block's first one stands.
      block = {
        sum: above.sum + block.sum - above.rows * block.members.length * pitch,
        rows: above.rows + block.rows,
        members: [...above.members, ...block.members],
      };
    }
    blocks.push(block);
  }
  return blocks.flatMap((block) => {
    let height = clamp(block);
    return block.members.map((rows) => {
      height += rows * pitch;
      return height - rows * pitch;
    });
  });
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
