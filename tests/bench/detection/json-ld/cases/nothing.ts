import type { JsonLdCase } from '../json-ld-case.ts';
import { json } from './welder.ts';

const html = 'https://html.spec.whatwg.org/multipage/scripting.html#data-block';
const rfc = 'https://www.rfc-editor.org/rfc/rfc8259';

/** Scripts of which nothing is the right answer. */
export const nothing: readonly JsonLdCase[] = (
  [
    ['an empty script', html, ''],
    ['space alone', html, ' \n '],
    ['null', rfc, 'null'],
    ['a comment alone', html, '<!-- none -->'],
    ['a page of HTML for an error', html, '<h1>500</h1>'],
    ['a posting without a title', 'https://schema.org/JobPosting', json({ title: '' })],
    ['a script cut short in a title', rfc, json().slice(0, json().indexOf('Welder') + 3)],
    ['a script cut short in a later value', rfc, json().slice(0, -3)],
    ['brackets that cross', rfc, '{"@type": "JobPosting", "title": ["Welder"}]'],
    ['a type that only begins like it', 'https://schema.org/JobPosting', json({ '@type': 'JobPostingList' })],
    ['an occupation', 'https://schema.org/Occupation', json({ '@type': 'Occupation' })],
    [
      'a posting in a text',
      'https://schema.org/Article',
      JSON.stringify({ '@type': 'Article', articleBody: json() }),
    ],
    [
      'keys of the language',
      rfc,
      '{"__proto__": {"@type": "JobPosting"}, "constructor": {"title": "Welder"}}',
    ],
  ] as const
).map(([title, source, script]) => ({ title, source, script, expected: [] }));
