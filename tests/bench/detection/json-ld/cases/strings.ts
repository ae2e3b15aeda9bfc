import type { JsonLdCase } from '../json-ld-case.ts';
import { json } from './welder.ts';

const extruct = 'https://github.com/scrapinghub/extruct/blob/master/extruct/jsonld.py';
const newlines = 'https://github.com/scrapinghub/extruct/pull/85';
const freehire = 'https://github.com/strelov1/freehire/issues/1746';
const escapes = 'https://github.com/Torann/json-ld/pull/47';
const badEscape = 'https://mikelev.in/ (Search Console: bad escape sequence in string)';

/** Writes what a description holds between its quotes as it is. */
const written = (description: string) => json({ description: '%' }).replace('%', () => description);

/** What stands within strings of the JSON, and is not allowed there. */
export const strings: readonly JsonLdCase[] = (
  [
    ['a line break', newlines, 'We\nweld', 'We\nweld'],
    ['a line break of Windows', newlines, 'We\r\nweld', 'We\r\nweld'],
    ['a tab', 'https://github.com/scrapinghub/extruct/issues/58', 'We\tweld', 'We\tweld'],
    ['ninety line breaks', freehire, 'We weld\n'.repeat(90).trim(), 'We weld\n'.repeat(90).trim()],
    ['control characters', newlines, 'We\u0001 weld\u001f', 'We\u0001 weld\u001f'],
    ['an escaped apostrophe', escapes, String.raw`the welder\'s`, "the welder's"],
    ['an escape of JavaScript', extruct, String.raw`the welder\x27s`, "the welder's"],
    ['a lone backslash', badEscape, String.raw`C:\welding`, String.raw`C:\welding`],
    ['a backslash at odds with \\u', badEscape, String.raw`C:\users`, String.raw`C:\users`],
    ['an escaped ampersand', badEscape, String.raw`R\&D`, String.raw`R\&D`],
    ['a line that goes on behind a backslash', extruct, 'We \\\nweld', 'We weld'],
    [
      'bare quotes around a word',
      'https://github.com/josdejong/jsonrepair',
      'a "good" welder',
      'a "good" welder',
    ],
    [
      'bare quotes of HTML',
      'https://github.com/josdejong/jsonrepair',
      '<p class="x">We</p>',
      '<p class="x">We</p>',
    ],
    [
      'bare quotes at both ends',
      'https://github.com/nette/latte/issues/352',
      '"lorem" and "ipsum"',
      '"lorem" and "ipsum"',
    ],
    ['brackets, commas and comments', freehire, '{[,]} // no /* comment */ ;', '{[,]} // no /* comment */ ;'],
  ] as const
).map(([title, source, raw, description]) => ({
  title: `${title} in a string`,
  source,
  script: written(raw),
  expected: [{ title: 'Welder', employer: { name: 'Acme' }, description }],
}));
