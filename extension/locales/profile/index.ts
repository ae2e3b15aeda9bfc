import type { Language } from '../language.ts';
import { en, type ProfileMessages } from './en.ts';
import { zhCn } from './zh-cn.ts';

const catalogues: Record<Language, ProfileMessages> = { en, 'zh-CN': zhCn };

/** Returns what the options say of profile and data in a language. */
export function profileMessages(language: Language): ProfileMessages {
  return catalogues[language];
}
