/** Says whether a text is Chinese: it has Han characters and no kana. */
export function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

/** Returns `zh-CN` for a Chinese text and nothing for any other, whose language its letters do not tell. */
export function languageOf(text: string): string | undefined {
  return isChinese(text) ? 'zh-CN' : undefined;
}
