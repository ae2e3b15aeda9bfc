/** Reduces a text to what makes two spellings of it the same: without blanks and case. */
export function fold(text: string | null): string {
  return (text ?? '').normalize('NFKC').replaceAll(/\s+/g, '').toLowerCase();
}
