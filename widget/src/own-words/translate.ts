import { isObject } from '../feed/outline.ts';
import { formatter } from '../format/formatter.ts';
import { placeholders } from './placeholders.ts';

/** Says what is not right with a message, which keeps the widget's own words then. */
export type Complain = (key: string, fault: string) => void;

interface Message {
  /** Its name among all, as `notices.jobs.empty`. */
  path: string;
  names: readonly string[];
  /** BCP 47, by which the form of a number is chosen. */
  tag: string;
  complain: Complain;
}

type Say = (...parts: unknown[]) => string;

const categories: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];
const has = (object: object, key: string) => Object.hasOwn(object, key);

/** The number among what a message tells; absent where it tells none. */
function numberAmong(parts: readonly unknown[]): number | undefined {
  const counts = parts.filter((part) => isObject(part) && has(part, 'number'));
  return counts.map((count) => Number(Reflect.get(Object(count), 'number')))[0];
}

/** Whether a text has no gaps but those that can be filled. */
function isFillable(text: unknown, { path, names, complain }: Message): text is string {
  if (typeof text !== 'string') {
    complain(path, 'it has to be a text');
    return false;
  }
  const unknown = [...text.matchAll(/\{(\w+)\}/g)].find(([, name = '']) => !names.includes(name));
  if (unknown) complain(path, `it knows no ${unknown[0]}`);
  return !unknown;
}

function fill(text: string, names: readonly string[], parts: readonly unknown[]): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(parts[names.indexOf(name)]));
}

/** Makes of a text, or of its forms for numbers, what says it; nothing where it cannot be. */
function saying(given: unknown, message: Message): Say | undefined {
  const { path, names, tag, complain } = message;
  if (!isObject(given))
    return isFillable(given, message) ? (...parts) => fill(given, names, parts) : undefined;
  const forms = Object.entries(given);
  if (!forms.every(([category]) => categories.includes(category)) || !has(given, 'other')) {
    complain(path, `its forms can be ${categories.join(', ')}, and there has to be "other"`);
    return undefined;
  }
  if (!forms.every(([, text]) => isFillable(text, message))) return undefined;
  const byCategory = new Map(forms);
  return (...parts) => {
    const number = numberAmong(parts);
    const category = number === undefined ? 'other' : formatter(Intl.PluralRules, tag).select(number);
    return fill(String(byCategory.get(category) ?? byCategory.get('other')), names, parts);
  };
}

function word(known: unknown, given: unknown, message: Message): unknown {
  // What a translator has not come to yet.
  if (given === '') return known;
  if (typeof known === 'function') return saying(given, message) ?? known;
  if (isObject(known)) return translate(known, given, message);
  return isFillable(given, message) ? given : known;
}

/**
 * Puts what a catalogue gives in the place of built-in words, and leaves the rest as it is.
 * Every text stays a text, and no key but those of the built-in words is ever written.
 *
 * @param path The name of these words among all.
 */
export function translate<Said extends object>(
  built: Said,
  given: unknown,
  { path, tag, complain }: Pick<Message, 'path' | 'tag' | 'complain'>,
): Said {
  if (!isObject(given)) {
    complain(path, 'it has to be an object');
    return built;
  }
  const said: Record<string, unknown> = Object.fromEntries(Object.entries(built));
  for (const [key, text] of Object.entries(given)) {
    const message = { path: `${path}.${key}`, names: placeholders[key] ?? [], tag, complain };
    if (has(built, key)) said[key] = word(said[key], text, message);
    else complain(message.path, 'there is no such key');
  }
  // Of the built-in words each has become one of its own type.
  return said as Said;
}
