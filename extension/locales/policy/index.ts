import type { Language } from '../language.ts';
import { en, type PolicyMessages } from './en.ts';
import { zhCn } from './zh-cn.ts';

const catalogues: Record<Language, PolicyMessages> = { en, 'zh-CN': zhCn };

/** Returns what is said of a college's settings in a language. */
export function policyMessages(language: Language): PolicyMessages {
  return catalogues[language];
}
