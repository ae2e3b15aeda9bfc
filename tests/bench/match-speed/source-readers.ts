import { load } from 'cheerio';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { parse } from 'node-html-parser';

const jsonLd = 'script[type="application/ld+json"]';

/**
 * How programs without a document find the JSON-LD in the source of a page. `web-auto-extractor` is left out: it
 * replaces the globals of the whole process by those of `babel-polyfill`.
 */
export const sourceReaders: Readonly<Record<string, (html: string) => unknown>> = {
  'htmlparser2 and JSON.parse': readWithHtmlparser2,
  'node-html-parser and JSON.parse': (html) =>
    parse(html)
      .querySelectorAll(jsonLd)
      .map(({ text }) => JSON.parse(text)),
  'cheerio and JSON.parse': (html) => {
    const query = load(html);
    return query(jsonLd)
      .toArray()
      .map((script) => JSON.parse(query(script).text()));
  },
  'linkedom, parsing alone': parseHTML,
};

function readWithHtmlparser2(html: string): unknown[] {
  const found: unknown[] = [];
  let script = '';
  let inScript = false;
  const parser = new Parser({
    onopentag(name, { type }) {
      inScript = name === 'script' && type === 'application/ld+json';
    },
    ontext(text) {
      if (inScript) script += text;
    },
    onclosetag() {
      if (inScript) found.push(JSON.parse(script));
      inScript = false;
      script = '';
    },
  });
  parser.end(html);
  return found;
}
