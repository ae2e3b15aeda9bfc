import type { Locale } from '../language.ts';
import { createOwnWords } from './own-words.ts';
import type { Complain } from './translate.ts';

/** An element to which a page can give words. */
export type Speaking = HTMLElement & { messages: unknown };

const warned = new Set<string>();

const complain: Complain = (key, fault) => {
  const warning = `<recruitment-feed>: of the page's messages "${key}" is not right: ${fault}. The built-in words are used.`;
  if (!warned.has(warning)) console.warn(warning);
  warned.add(warning);
};

/** Runs what may fail on what a page has given, and says where it did. */
function attempt<Result>(place: string, task: () => Result): Result | undefined {
  try {
    return task();
  } catch (error) {
    complain(place, String(error));
    return undefined;
  }
}

/** A script that the browser may still be reading. */
function isUnread(script: Element): boolean {
  return (
    script.ownerDocument.readyState === 'loading' && !script.nextSibling && !/\}\s*$/.test(textOf(script))
  );
}
const textOf = ({ textContent }: Element) => textContent ?? '';

/** What a page has given an element, as JSON: by its property, and by scripts in it. */
function textsOf(element: Speaking): string[] {
  const { messages } = element;
  const property = messages == null ? undefined : attempt('messages', () => JSON.stringify(messages));
  const scripts = element.querySelectorAll(':scope > script[type="application/json"]');
  const texts = [...scripts].filter((script) => !isUnread(script)).map(textOf);
  return [property ?? [], texts].flat();
}

type Choose = ReturnType<typeof createOwnWords>;
const known = new WeakMap<Element, { text: string; choose: Choose }>();

/**
 * Chooses the words for an element among what its page has given and what the widget speaks.
 * @returns undefined where the built-in words serve the reader best
 */
export function ownLocale(element: Speaking, wishes: readonly string[]): Locale | undefined {
  const texts = textsOf(element);
  const text = texts.join('\n');
  const last = known.get(element);
  if (last?.text === text) return last.choose(wishes);
  const given = texts.map((each) => attempt('JSON', (): unknown => JSON.parse(each)) ?? []);
  const choose = createOwnWords(given, complain);
  known.set(element, { text, choose });
  return choose(wishes);
}
