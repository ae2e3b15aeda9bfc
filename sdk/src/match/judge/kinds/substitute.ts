const substitute =
  /\bor (?:an? )?(?:equivalent|comparable|relevant|related|strong|practical|military|\w+ (?:work |practical )?experience|\d+)[^.;]{0,30}\b(?:experience|training|portfolio|instead)\b|\bequivalent (?:\w+ )?(?:experience|practical)|\bor equivalent\b(?! degree)|\bor (?:a |an )?(?:strong )?portfolio\b|或同等(?:学历|学力|经验|水平)|\bexperience can fill\b/i;

/** Tells whether a sentence takes something else in place of what it asks: `or equivalent experience`, 或同等学力. */
export function hasSubstitute(sentence: string): boolean {
  return substitute.test(sentence);
}
