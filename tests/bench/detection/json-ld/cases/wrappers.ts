import type { JsonLdCase } from '../json-ld-case.ts';
import { json, readsWelder } from './welder.ts';

const extruct = 'https://github.com/scrapinghub/extruct/blob/master/extruct/jsonld.py';
const betty = 'https://github.com/bartfeenstra/betty/pull/1197';
const variety = 'https://github.com/indix/web-auto-extractor/issues/19';
const plasmate = 'https://github.com/plasmate-labs/plasmate/pull/435';
const html =
  'https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements';
const posting = json();

/** What stands around the JSON. */
export const wrappers: readonly JsonLdCase[] = (
  [
    ['a byte-order mark', 'https://www.rfc-editor.org/rfc/rfc8259#section-8.1', `\uFEFF${posting}`],
    ['a comment of HTML around it', extruct, `<!-- ${posting} -->`],
    ['a comment of HTML, hidden from JavaScript', html, `<!--\n${posting}\n//-->`],
    ['a CDATA section', plasmate, `<![CDATA[${posting}]]>`],
    ['a CDATA section in line comments', variety, `//<![CDATA[\n${posting}\n//]]>`],
    ['a CDATA section in block comments', variety, `/*<![CDATA[*/ ${posting} /*]]>*/`],
    ['a semicolon behind it', 'https://github.com/scrapinghub/extruct/issues/109', `${posting};`],
    ['an assignment around it', variety, `var schema = ${posting};`],
    [
      'a comment that ends in an entity',
      'https://github.com/scrapinghub/extruct/issues/143',
      `// <![CDATA[\n${posting}\n// ]]&gt;`,
    ],
    ['a line comment before it', extruct, `// structured data\n${posting}`],
    ['a block comment before it', extruct, `/* {structured} data */${posting}`],
    ['junk behind it', extruct, `${posting} undefined`],
    ['a closing bracket too many', extruct, `${posting}}`],
    ['another value behind it', extruct, `${posting}{"@type":"WebSite"}`],
    ['another value before it', extruct, `{"@type":"WebSite"}\n${posting}`],
    ['values in lines of their own with commas', extruct, `{"@type":"WebSite"},\n${posting},`],
    ['space without end', html, `\n\n\t ${posting}\u00a0\u2028\n`],
    [
      'paragraphs that an editor put in',
      'https://developer.wordpress.org/reference/functions/wpautop/',
      `<p>${posting.replaceAll(',', ',<br />\n')}</p>`,
    ],
    ['quotes of a string around all of it', betty, JSON.stringify(posting)],
    ['escapes for all of its quotes', betty, posting.replaceAll('"', '\\"')],
    ['entities for all of its quotes', extruct, posting.replaceAll('"', '&quot;')],
    ['numbers for all of its quotes', extruct, posting.replaceAll('"', '&#34;')],
    [
      'quotes of a typesetter',
      'https://developer.wordpress.org/reference/functions/wptexturize/',
      posting.replace(/"(.*?)"/g, '“$1”'),
    ],
  ] as const
).map(([title, source, script]) => ({ title, source, script, expected: readsWelder }));
