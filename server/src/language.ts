/** Languages in which this server speaks to people; Chinese and English are equals. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** Picks a language: the one that was chosen, else the first that the reader's program accepts, else `otherwise`. */
export function pickLanguage(
  chosen: string | undefined,
  accepted: string | undefined,
  otherwise: Language = 'zh-CN',
): Language {
  const wanted = chosen === undefined ? (accepted ?? '').split(',') : [chosen];
  const first = wanted
    .map((entry) => entry.trim().toLowerCase())
    .find((entry) => entry.startsWith('zh') || entry.startsWith('en'));
  if (first === undefined) return otherwise;
  return first.startsWith('en') ? 'en' : 'zh-CN';
}
