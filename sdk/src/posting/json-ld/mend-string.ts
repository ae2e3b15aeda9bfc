/**
 * Writes a string in either quotes as one of JSON: bare quotes and control characters as escapes, `\x27` and `\'` as
 * what they mean, and the backslash of other escapes that JSON does not have as itself. Quotes that stand twice are one.
 */
export function mendString(string: string): string {
  const content = string
    .slice(1, -1)
    .replace(/^"([^"]*)"$/, '$1')
    .replace(
      /\\(?:x([\da-f]{2})|u[\da-f]{4}|["\\/bfnrt]|([\s\S]))|["\p{Cc}]/giu,
      (written, hex?: string, other?: string) => {
        if (hex !== undefined) return `\\u00${hex}`;
        if (other === undefined) return written.length > 1 ? written : escaped(written);
        // A backslash before a line break joins lines in JavaScript.
        if (other < ' ') return '';
        return other === "'" ? other : `\\\\${other}`;
      },
    );
  return `"${content}"`;
}

function escaped(character: string): string {
  return JSON.stringify(character).slice(1, -1);
}
