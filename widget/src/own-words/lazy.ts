import type { Locale } from '../language.ts';
import type { Speaking } from './of-element.ts';

/** Milliseconds that a first drawing waits for the page's own words. */
const patience = 3000;

type Choose = (element: Speaking, wishes: readonly string[]) => Locale | undefined;
let choose: Choose | undefined;

interface Fetching {
  /** The code is there, or will not come. */
  part: Promise<unknown>;
  /** The same, or nobody should wait longer. */
  soon: Promise<unknown>;
}
let fetching: Fetching | undefined;

function fetchPart(): Fetching {
  const part = import('./of-element.ts').then(({ ownLocale }) => {
    choose = ownLocale;
  });
  const late = new Promise((_, reject) => setTimeout(reject, patience, 'timeout'));
  const soon = Promise.race([part, late]).catch((error) =>
    console.warn('<recruitment-feed>: messages of the page not loaded', error),
  );
  return { part, soon };
}

/** Chooses the words for an element by what its page has given, once the code for that has come. */
export const ownLocale: Choose = (element, wishes) => choose?.(element, wishes);

/** Fetches what reads the words of a page, where it gives any; resolves when there is nothing to wait for. */
export function fetchOwnWords(element: Speaking & { requestUpdate(): void }): Promise<unknown> | undefined {
  const isGiven = element.messages ?? element.querySelector(':scope>script[type="application/json"]');
  if (choose || !isGiven) return undefined;
  fetching ??= fetchPart();
  fetching.part.then(
    () => element.requestUpdate(),
    () => undefined,
  );
  return fetching.soon;
}
