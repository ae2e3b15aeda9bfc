/** Folds case, width and spaces of a name, so that two ways to type it are one. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
