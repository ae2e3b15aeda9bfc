const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  rsquo: '’',
  auml: 'ä',
  eacute: 'é',
  ouml: 'ö',
  uuml: 'ü',
};

/** Decodes numeric references, and the named ones that sites write into JSON, once. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (reference, decimal, hex, name) => {
    if (name) return Object.hasOwn(named, name) ? (named[name] ?? '') : reference;
    const code = Number(decimal ?? `0x${hex}`);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
}
