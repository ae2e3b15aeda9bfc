import { select, textOf } from '../markup/dom.ts';
import { parseWebAddress } from '../web-address.ts';
import type { Found, HeldList } from './adapter.ts';
import { oneLine } from './read-source.ts';

/** In UTF-16 units; a script that is longer holds more than one list. */
const longestScript = 2_000_000;

/** Reads the list that a page holds for its own scripts; none of it runs. */
export function readHeldList(document: Document, held: HeldList, page: URL): Found[] {
  for (const script of Array.from(select(document, 'script:not([src])'))) {
    const value = assignedIn(textOf(script), held.variable);
    const list = held.lists.map((name) => ownValue(value, name)).find(Array.isArray);
    if (list) return list.flatMap((entry: unknown) => readEntry(entry, held, page));
  }
  return [];
}

function readEntry(entry: unknown, held: HeldList, page: URL): Found[] {
  const text = (name: string) => {
    const value = ownValue(entry, name);
    return typeof value === 'string' ? oneLine(value) : '';
  };
  const title = text(held.title);
  const employer = text(held.employer);
  const url = parseWebAddress(text(held.link), page.href)?.href;
  if (!title) return [];
  return [
    {
      title,
      ...(employer && { employer }),
      ...(url && { url }),
      pay: text(held.pay),
      place: text(held.place),
    },
  ];
}

/** The JSON that a script assigns to a variable, if that is all it does. */
function assignedIn(script: string, variable: string): unknown {
  const equals = script.indexOf('=');
  if (script.length > longestScript || script.slice(0, equals).trim() !== variable) return undefined;
  const value = script.slice(equals + 1).trim();
  try {
    return JSON.parse(value.endsWith(';') ? value.slice(0, -1) : value);
  } catch {
    // The page's scripts may write anything there; what is no JSON is not the list.
    return undefined;
  }
}

function ownValue(target: unknown, name: string): unknown {
  return typeof target === 'object' && target !== null && Object.hasOwn(target, name)
    ? (target as Record<string, unknown>)[name]
    : undefined;
}
