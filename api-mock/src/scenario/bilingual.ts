/** The same words in Chinese and in English. */
export type Bilingual = readonly [zh: string, en: string];

/** Replaces `{name}` in both languages by that language's words. */
export function fill([zh, en]: Bilingual, words: Readonly<Record<string, Bilingual>>): Bilingual {
  const put = (text: string, side: 0 | 1) =>
    text.replace(/\{(\w+)\}/g, (hole, name: string) => words[name]?.[side] ?? hole);
  return [put(zh, 0), put(en, 1)];
}

/** Joins words the way each language does: 甲、乙和丙; a, b and c. */
export function enumerate(items: readonly Bilingual[]): Bilingual {
  const join = (side: 0 | 1, comma: string, and: string) => {
    const words = items.map((item) => item[side]);
    const last = words.pop() ?? '';
    return words.length === 0 ? last : `${words.join(comma)}${and}${last}`;
  };
  return [join(0, '、', '和'), join(1, ', ', ' and ')];
}
