import { catalogues, type Language, type Messages } from './messages/index.ts';

/** What the widget speaks: its words, and the reader's own tag for dates and numbers (`en-GB`). */
export interface Locale {
  language: Language;
  tag: string;
  messages: Messages;
}

function languageOf(tag: string): Language | undefined {
  if (/^zh\b/i.test(tag)) return 'zh-CN';
  return /^en\b/i.test(tag) ? 'en' : undefined;
}

function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Chooses the first of the wished-for languages that the widget speaks; English where it speaks none. */
export function chooseLocale(wishes: readonly string[]): Locale {
  for (const tag of wishes) {
    const language = languageOf(tag);
    if (language && isWellFormed(tag)) return { language, tag, messages: catalogues[language] };
  }
  return { language: 'en', tag: 'en', messages: catalogues.en };
}

/** The language of an element's surroundings: its own `lang`, or its nearest ancestor's, across shadow roots. */
export function inheritedLanguage(element: Element): string | undefined {
  for (let at: Element | null = element; at; ) {
    const marked: Element | null = at.closest('[lang]');
    const tag = marked?.getAttribute('lang');
    if (tag) return tag;
    const root = (marked?.parentNode ?? at).getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}

/** Calls back when a `lang` changes on the element or anywhere in its document; returns how to stop. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(element.ownerDocument, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  observer.observe(element, { attributes: true, attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
