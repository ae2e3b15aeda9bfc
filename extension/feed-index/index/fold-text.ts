// biome-ignore lint/suspicious/noControlCharactersInRegex: what stands between fields must not be in them.
const controls = /[\u0000-\u001f]+/g;

/** Folds a text so that what looks alike is alike: full width, case, and no control characters. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(controls, ' ');
}
