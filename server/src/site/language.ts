import type { Language } from '../language.ts';
import { en } from './messages/en.ts';
import { zhCN } from './messages/zh-cn.ts';

/** The texts of our own pages. */
export const messagesOf = { 'zh-CN': zhCN, en } satisfies Record<Language, unknown>;

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
