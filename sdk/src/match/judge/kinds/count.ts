const digits: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
};

/** Reads a small number in digits or words: `3`, 三, 十二, `two`. */
export function readCount(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const plain = text.toLowerCase();
  if (Object.hasOwn(digits, plain)) return digits[plain];
  if (plain.length !== 2) return undefined;
  const [first = 0, second = 0] = [...plain].map((unit) =>
    Object.hasOwn(digits, unit) ? digits[unit] : undefined,
  );
  return plain.startsWith('十') ? 10 + second : plain.endsWith('十') ? first * 10 : undefined;
}
