/** A row of one of several feeds. */
export interface FeedRow {
  feed: number;
  row: number;
}

/**
 * Goes through rows of several feeds as one list.
 * @param lists rows of each feed, the highest worth first.
 * @param worth of a row, given its place in the list of its feed; of equals the earlier feed's comes first.
 */
export function* mergeRows(
  lists: readonly ArrayLike<number>[],
  worth: (feed: number, at: number) => number,
): Generator<FeedRow, void, undefined> {
  const next = lists.map(() => 0);
  for (;;) {
    let [best, most] = [-1, Number.NEGATIVE_INFINITY];
    lists.forEach((list, feed) => {
      const at = next[feed] as number;
      if (at >= list.length) return;
      const value = worth(feed, at);
      if (best >= 0 && value <= most) return;
      [best, most] = [feed, value];
    });
    if (best < 0) return;
    const at = next[best] as number;
    next[best] = at + 1;
    yield { feed: best, row: lists[best]?.[at] as number };
  }
}
