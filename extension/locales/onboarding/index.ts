import type { Language } from '../language.ts';
import { en, type OnboardingMessages } from './en.ts';
import { zhCn } from './zh-cn.ts';

const catalogues: Record<Language, OnboardingMessages> = { en, 'zh-CN': zhCn };

/** Returns what the first screens say in a language. */
export function onboardingMessages(language: Language): OnboardingMessages {
  return catalogues[language];
}
