import type { Language } from '../language.ts';
import { en, type PageMessages } from './en.ts';
import { zhCn } from './zh-cn.ts';

const catalogues: Record<Language, PageMessages> = { en, 'zh-CN': zhCn };

/** Returns what popup and options say in a language. */
export function pageMessages(language: Language): PageMessages {
  return catalogues[language];
}
