import type { JsonLdCase } from '../json-ld-case.ts';
import { json } from './welder.ts';

const extruct = 'https://github.com/scrapinghub/extruct/issues/110';
const google = 'https://github.com/w3c/json-ld-syntax/issues/498';
const wordlift = 'https://github.com/insideout10/wordlift-plugin/issues/793';

/** References to characters within values. A title is text and is decoded once, a description is HTML. */
export const encodings: readonly JsonLdCase[] = [
  ...(
    [
      ['&amp;', extruct, 'R&amp;D welder', 'R&D welder'],
      ['a number', wordlift, 'Welder&#039;s aide', "Welder's aide"],
      ['a number in base 16', wordlift, 'Welder &#x2013; TIG', 'Welder – TIG'],
      ['a name of punctuation', wordlift, 'Welder &mdash; TIG&hellip;', 'Welder — TIG…'],
      ['names of letters', extruct, 'Schwei&szlig;er f&uuml;r &Ouml;fen', 'Schweißer für Öfen'],
      ['a number of Windows', wordlift, 'Welder&#146;s aide', 'Welder’s aide'],
      ['an ampersand escaped by JSON', google, 'R\\u0026amp;D welder', 'R&D welder'],
      ['an entity that is escaped', google, 'R&amp;amp;D welder', 'R&amp;D welder'],
      ['a space that does not break', extruct, 'Welder&nbsp;&nbsp;TIG', 'Welder TIG'],
      ['an ampersand that is none', extruct, 'R&D; welder & turner', 'R&D; welder & turner'],
      ['Chinese by number', extruct, '&#28938;&#24037;', '焊工'],
      [
        'quotes that a template put into it',
        'https://github.com/halogenica/beautifulhugo/issues/644',
        '\\"Welder\\"',
        'Welder',
      ],
    ] as const
  ).map(([title, source, written, read]) => ({
    title: `${title} in a title`,
    source,
    script: json({ title: '%' }).replace('%', () => written),
    expected: [{ title: read }],
  })),
  ...(
    [
      ['HTML', '<p>R&amp;D</p>', '<p>R&amp;D</p>'],
      ['HTML with a sign that is escaped', '<p>1 &lt; 2</p>', '<p>1 &lt; 2</p>'],
      ['HTML whose tags are escaped', '&lt;p&gt;R&amp;amp;D&lt;/p&gt;', '<p>R&amp;D</p>'],
      ['HTML whose tags are escaped twice, undone once', '&amp;lt;p&amp;gt;We weld', '&lt;p&gt;We weld'],
    ] as const
  ).map(([title, written, description]) => ({
    title: `${title} in a description`,
    source: google,
    script: json({ description: written }),
    expected: [{ description }],
  })),
];
