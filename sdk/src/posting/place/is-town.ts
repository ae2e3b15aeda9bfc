/** What stands where a town would; in capitals, two letters are a code. */
const anyTown =
  /^(?:(?:multiple|various|several|any|nationwide|flexible)\b|(?:field|home|online|other|unknown|virtual|tb[acd])$)/i;
/** Within names, words of up to three letters are particles, as in `Rio de Janeiro`. */
const plainWord = /(?:^| )(?!\p{Ll}{1,3} |(?:upon|under|super|sous|city|town)\b)\p{Ll}+(?= |$)/u;

/**
 * Tells whether words are a town's name: not `Any city` or `EU` and, where the text has capitals, neither `North of`;
 * of a single word before a comma people forget the capital.
 */
export function isTown(words: string, text: string): boolean {
  if (anyTown.test(words) || /^[A-Z]{2}$/.test(words)) return false;
  const isWritten = !plainWord.test(words) || !/\p{Lu}/u.test(text);
  return isWritten || (!words.includes(' ') && text.startsWith(`${words},`));
}
