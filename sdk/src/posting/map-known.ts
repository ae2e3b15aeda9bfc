/** Maps values and leaves out those of which nothing came. */
export function mapKnown<T, U>(values: readonly T[], read: (value: T) => U | undefined): U[] {
  return values.map(read).filter((result) => result !== undefined);
}
