/** Forms of company in China; 集团 goes with them, so that 杭叉集团股份有限公司 and 杭叉 are one name. */
const chineseForms =
  /(?:股份有限|有限责任|集团有限|有限|股份|总|集团)公司$|[(]?集团[)]?$|[(](?:有限合伙|普通合伙|个体工商户)[)]$/u;
/** Legal forms that stand at the end as words of their own. `Group` and `Holdings` are names, not forms. */
const latinForms =
  /[\s,]+(?:incorporated|inc|l\.?l\.?c|l\.?l\.?p|l\.?p|limited|ltd|pte|pty|corporation|corp|company|co|plc|gmbh|mbh|ag|kg|kgaa|ug|se|s\.?a|s\.?a\.?s|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|a\/s|aps|ab|oy|oyj|k\.?k)\.?$/u;
const joint = /[\s,]*(?:&|\band\b|,)\s*$/u;

/**
 * Folds a company's name to a key under which its spellings agree: width, case, spaces, punctuation and legal
 * forms in Chinese and English do not count. Everything else does, places and branches too: 浙江正泰 and 正泰 may be
 * two companies, and only an alias can tell that they are not.
 * @returns an empty string for a name without letters or digits.
 */
export function foldCompanyName(name: string): string {
  let text = name.slice(0, 300).normalize('NFKC').toLowerCase().trim();
  for (let before = ''; before !== text; ) {
    before = text;
    const shorter = text.replace(chineseForms, '').replace(latinForms, '').replace(joint, '').trim();
    if (isName(shorter)) text = shorter;
  }
  return lettersOf(text);
}

/** One letter or sign is not enough of a name to stand without its legal form. */
function isName(text: string): boolean {
  return lettersOf(text).length >= 2;
}

function lettersOf(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
  return plain.replace(/[^\p{Letter}\p{Mark}\p{Number}+#]/gu, '');
}
