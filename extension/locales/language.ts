/** The languages that the extension speaks. */
const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** What the student chose: a language, or whatever her browser speaks. */
export type LanguageChoice = Language | 'auto';

/** Returns the language to speak, given the choice and the browser's own languages in order of preference. */
export function resolveLanguage(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  const known = preferred.map((tag) => tag.toLowerCase()).find((tag) => /^(zh|en)\b/.test(tag));
  return known?.startsWith('zh') ? 'zh-CN' : 'en';
}
