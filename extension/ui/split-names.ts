/** Splits what was typed or pasted into the names of a list, in either language's punctuation. */
export function splitNames(typed: string): string[] {
  const names = typed.split(/[,，、;；\n\t]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}
