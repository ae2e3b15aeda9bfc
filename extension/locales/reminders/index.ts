import type { Language } from '../language.ts';
import { en, type ReminderMessages } from './en.ts';
import { zhCn } from './zh-cn.ts';

const catalogues: Record<Language, ReminderMessages> = { en, 'zh-CN': zhCn };

/** Returns what reminders say in a language. */
export function reminderMessages(language: Language): ReminderMessages {
  return catalogues[language];
}
