import type { Language } from '../language.ts';
import { en, type PanelMessages } from './en.ts';
import { zhCn } from './zh-cn.ts';

const catalogues: Record<Language, PanelMessages> = { en, 'zh-CN': zhCn };

/** Returns what the panel says in a language. */
export function panelMessages(language: Language): PanelMessages {
  return catalogues[language];
}
