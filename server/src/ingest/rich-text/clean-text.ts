/** Takes out what no reader can see: control characters, zero-width spaces, halves of surrogate pairs. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\u200b\ufeff\ufffe\uffff]/gu, '');
}
