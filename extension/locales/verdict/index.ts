import type { Language } from '../language.ts';
import { en, type VerdictMessages } from './en.ts';
import { zhCn } from './zh-cn.ts';

const catalogues: Record<Language, VerdictMessages> = { en, 'zh-CN': zhCn };

/** Returns what is said of postings in a language. */
export function verdictMessages(language: Language): VerdictMessages {
  return catalogues[language];
}
