const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' },
  ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', hellip: '…', bull: '•' },
  ...{ middot: '·', deg: '°', copy: '©', reg: '®', trade: '™', euro: '€', pound: '£', yen: '¥' },
  ...{ szlig: 'ß', aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø' },
};

/** Names of letters end in those of their marks: `eacute`. */
const marks: Readonly<Record<string, string>> = {
  ...{ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' },
  ...{ uml: '\u0308', ring: '\u030a', caron: '\u030c', cedil: '\u0327' },
};

/**
 * Decodes references to characters once, as Google does: numeric ones, and the named ones that sites write into JSON.
 * See https://github.com/w3c/json-ld-syntax/issues/498.
 */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (reference, decimal, hex, name) => {
    if (name) return character(name) ?? reference;
    const code = Number(decimal ?? `0x${hex}`);
    // HTML reads these, which Unicode has left to control characters, as Windows does.
    if (code >= 0x80 && code < 0xa0) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
    return isCharacter ? String.fromCodePoint(code) : reference;
  });
}

function character(name: string): string | undefined {
  if (Object.hasOwn(named, name)) return named[name];
  const mark = name.slice(1);
  if (!Object.hasOwn(marks, mark)) return undefined;
  const letter = `${name[0]}${marks[mark]}`.normalize();
  return letter.length === 1 ? letter : undefined;
}
