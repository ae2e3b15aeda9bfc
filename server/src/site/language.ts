import { en } from './messages/en.ts';
import { zhCN } from './messages/zh-cn.ts';

/** Languages of our own pages; Chinese and English are equals. */
export type Language = 'zh-CN' | 'en';
export const messagesOf = { 'zh-CN': zhCN, en } satisfies Record<Language, unknown>;

/** Picks the page's language: the visitor's explicit choice, else the browser's first known one. */
export function pickLanguage(chosen: string | undefined, accepted: string | undefined): Language {
  if (chosen !== undefined) return chosen.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
  const first = (accepted ?? '')
    .split(',')
    .map((entry) => entry.trim().toLowerCase())
    .find((entry) => entry.startsWith('zh') || entry.startsWith('en'));
  return first?.startsWith('en') ? 'en' : 'zh-CN';
}

/** An object's text in a language: its translation where there is one, else its own. */
export function localized<Texts extends object, Key extends keyof Texts & string>(
  object: Texts & { translations?: Record<string, Partial<Record<Key, unknown>>> | undefined },
  key: Key,
  language: Language,
): Texts[Key] {
  const entries = Object.entries(object.translations ?? {});
  const match = entries.find(([tag]) => tag.toLowerCase().split('-')[0] === language.split('-')[0]);
  return (match?.[1][key] as Texts[Key] | undefined) ?? object[key];
}
