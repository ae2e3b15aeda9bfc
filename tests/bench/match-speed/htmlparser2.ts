import { Parser } from 'htmlparser2';

/** Finds the JSON-LD of a page as programs without a document do. */
export function readWithHtmlparser2(html: string): unknown[] {
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
