/** How many there are: the number, by which words are chosen, and as a text what is read. */
export interface Count {
  readonly number: number;
  toString(): string;
}
