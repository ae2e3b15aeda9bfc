import { parseWebAddress } from '../web-address.ts';

/** One parameter of a query, decoded. */
export type Parameter = readonly [name: string, value: string];

/** A web address in the parts that tell postings apart. */
export interface Address {
  /** In lower case, with a port only where it is unusual, without a dot at its end. */
  host: string;
  /** Without needless escapes, session and slash at its end: `/jobs/1`, or empty. */
  path: string;
  parameters: readonly Parameter[];
  /** As written, with its `#`, or empty. */
  fragment: string;
}

/** Takes a web address apart; undefined for what is not `http:` or `https:`. */
export function readAddress(text: string): Address | undefined {
  const url = parseWebAddress(text);
  return (
    url && {
      host: url.host.replace(/\.*(?::443)?$/, ''),
      path: pathOf(plainEscapes(url.pathname)),
      parameters: readParameters(url.search.slice(1)),
      fragment: url.hash,
    }
  );
}

/** Returns the first value of a parameter, whose name may be in any case; undefined where it is absent or empty. */
export function parameterOf({ parameters }: Address, name: string): string | undefined {
  return parameters.find(([own]) => own.toLowerCase() === name)?.[1] || undefined;
}

/** Reads a query without its `?`. The library's reader is needed only where something is escaped. */
export function readParameters(query: string): Parameter[] {
  if (query === '') return [];
  if (/[%+]/.test(query)) return [...new URLSearchParams(query)];
  const parts = query.split('&').filter((part) => part !== '');
  return parts.map((part) => {
    const at = part.indexOf('=');
    return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
  });
}

/** Undoes escapes that need not be there, as RFC 3986, section 6.2.2, has it. */
export function plainEscapes(text: string): string {
  if (!text.includes('%')) return text;
  return text.replace(/%([\da-f]{2})/gi, (written, hex: string) => {
    const character = String.fromCharCode(Number.parseInt(hex, 16));
    return /[\w.~-]/.test(character) ? character : written.toUpperCase();
  });
}

/** A session is in no address for good: https://docs.oracle.com/javaee/7/api/javax/servlet/SessionTrackingMode.html */
function pathOf(path: string): string {
  const lasting = path.includes(';') ? path.replace(/;jsessionid=[^/;]*/gi, '') : path;
  return lasting.replace(/\/+$/, '');
}
