import { catalogues, type Language, type Messages } from './messages/index.ts';
import type { Part } from './messages/messages.ts';

/** What the widget speaks: its words, and the reader's own tag for dates and numbers (`en-GB`). */
export interface Locale {
  language: Language;
  tag: string;
  messages: Messages;
  /** Puts the page's own words, where it has given some, in the place of those of a part. */
  own?<Said extends object>(part: Part, built: Said): Said;
}

/** Whether dates and pay are written as in Chinese. */
export const isChinese = (tag: string): boolean => /^zh\b/i.test(tag);

/** Which of the built-in languages a tag asks for. */
export function languageOf(tag: string): Language | undefined {
  if (isChinese(tag)) return 'zh-CN';
  return /^en\b/i.test(tag) ? 'en' : undefined;
}

/** Whether a browser can write by a tag. */
export function isWellFormed(tag: string): boolean {
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
function inheritedLanguage(element: Element): string {
  for (let at: Element | null = element; at; ) {
    const marked: Element | null = at.closest('[lang]');
    const tag = marked?.getAttribute('lang');
    if (tag) return tag;
    const root = (marked?.parentNode ?? at).getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** The languages to try for an element, best first: its own, its page's, and its reader's. */
export function wishesOf(element: Element): string[] {
  const { lang } = element.ownerDocument.documentElement;
  return [inheritedLanguage(element), lang, ...navigator.languages];
}

/** Calls back when a `lang` changes anywhere in an element's document, or what stands in the element; returns how to stop. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(element.ownerDocument, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  observer.observe(element, {
    ...{ subtree: true, childList: true, characterData: true, attributes: true },
    attributeFilter: ['lang'],
  });
  return () => observer.disconnect();
}
