import { parseWebAddress } from '../web-address.ts';

/** One parameter of a query, decoded. */
export type Parameter = readonly [name: string, value: string];

/** A web address in the parts that tell postings apart. */
export interface Address {
  /** In lower case, with a port only where it is unusual, without a dot at its end. */
  host: string;
  /** Without needless escapes, session and slash at its end: `/jobs/1`, or empty. */
  path: string;
  /** As written, without its `?`; {@link readParameters} reads it where it may tell. */
  query: string;
  /** As written, with its `#`, or empty. */
  fragment: string;
}

/**
 * What most addresses look like: nothing in them that the platform's parser would write in another way. Reading its
 * answer takes twice as long as this, and a page of links is read by the hundred.
 */
const plain =
  /^https?:\/\/((?!xn--)[a-z\d](?:[a-z\d-]|\.(?!xn--))*\.[a-z][a-z\d-]*)(\/[\w\-~!$&()*+,=:@/]*(?:\.[\w\-~!$&()*+,=:@]+)*)?(?:\?([\w\-.~!$&()*+,;=:@/?]*))?(#[\w\-.~!$&()*+,;=:@/?]*)?$/;

/** Takes a web address apart; undefined for what is not `http:` or `https:`. */
export function readAddress(text: string): Address | undefined {
  const parts = plain.exec(text);
  if (parts) {
    const [, host = '', path = '', query = '', fragment = ''] = parts;
    return {
      host,
      path: withoutSlash(path),
      query,
      fragment: fragment === '#' ? '' : fragment,
    };
  }
  const url = parseWebAddress(text);
  return (
    url && {
      host: url.host.replace(/\.*(?::443)?$/, ''),
      path: withoutSlash(withoutSession(plainEscapes(url.pathname))),
      query: url.search.slice(1),
      fragment: url.hash,
    }
  );
}

/** Returns the first value of a parameter, whose name may be in any case; undefined where it is absent or empty. */
export function parameterOf({ query }: Address, name: string): string | undefined {
  for (const [own, value] of readParameters(query)) {
    if (own.length === name.length && own.toLowerCase() === name) return value || undefined;
  }
  return undefined;
}

/** Reads a query without its `?`. The library's reader is needed only where something is escaped. */
export function readParameters(query: string): Parameter[] {
  if (query === '') return [];
  if (/[%+]/.test(query)) return [...new URLSearchParams(`?${query}`)];
  const parameters: Parameter[] = [];
  for (const part of query.split('&')) {
    const at = part.indexOf('=');
    if (part !== '') parameters.push(at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)]);
  }
  return parameters;
}

/** Undoes escapes that need not be there, as RFC 3986, section 6.2.2, has it. */
export function plainEscapes(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%([\da-f]{2})/gi, (written, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(character) ? character : written.toUpperCase();
  });
}

/** A session is in no address for good: https://jakarta.ee/specifications/servlet/6.0/jakarta-servlet-spec-6.0#url-rewriting */
function withoutSession(path: string): string {
  return path.replace(/;jsessionid=[^/;]*/gi, '');
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.replace(/\/+$/, '') : path;
}
