import { isWellFormed } from '../language.ts';

/** A language with its script, as `zh-Hant` of `zh-TW`. */
function writing(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}

/**
 * Chooses the language that serves a wish: the very same, or one that is written alike.
 * @returns undefined where none does
 */
export function closestTo<Spoken extends { lang: string }>(
  wish: string,
  spoken: readonly Spoken[],
): Spoken | undefined {
  if (!isWellFormed(wish)) return undefined;
  const same = spoken.find(({ lang }) => lang.toLowerCase() === wish.toLowerCase());
  return same ?? spoken.find(({ lang }) => writing(lang) === writing(wish));
}
