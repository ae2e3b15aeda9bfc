/** Returns the word for a value; a value that this version does not know stands for itself. */
export function label(words: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}
