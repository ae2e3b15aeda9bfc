import { attribute, selectFirst, textOf } from '../markup/dom.ts';
import type { Source } from './adapter.ts';

/** Reads the first source that has a value; texts come in one line. */
export function readSources(
  root: Document | Element,
  sources: readonly Source[] = [],
  title = '',
): string | undefined {
  for (const source of sources) {
    const value = readSource(root, typeof source === 'string' ? { select: source } : source, title);
    if (value) return value;
  }
  return undefined;
}

function readSource(
  root: Document | Element,
  { select, attribute: name, between, as }: Exclude<Source, string>,
  title: string,
): string | undefined {
  const element = select === undefined ? (root as Element) : selectFirst(root, select);
  if (!element) return undefined;
  const whole = oneLine((name === undefined ? textOf(element) : attribute(element, name)) ?? '');
  const value = between ? cut(whole, between, title) : whole;
  return value && as !== undefined ? as.replace('{}', () => value) : value;
}

function cut(text: string, between: readonly [string, string], title: string): string | undefined {
  const [from, to] = between.map((mark) => mark.replace('{title}', () => title)) as [string, string];
  const start = text.indexOf(from);
  // A mark that stands there twice does not tell where the value begins.
  if (start < 0 || (from !== '' && text.includes(from, start + 1))) return undefined;
  const end = to === '' ? text.length : text.indexOf(to, start + from.length);
  return end < 0 ? undefined : text.slice(start + from.length, end).trim();
}

/** Writes a text of a page in one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
