/**
 * Writes a table as CSV, https://www.rfc-editor.org/rfc/rfc4180, with the mark by which spreadsheets know UTF-8.
 *
 * A text that a spreadsheet would run as a formula is kept from that by an apostrophe, as
 * https://owasp.org/www-community/attacks/CSV_Injection asks; numbers are left alone.
 */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`;
}

function toCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value;
  return /["',\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
