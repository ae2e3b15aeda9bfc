/** A negation that is not taken back itself: 不得不加班 and 不得拒绝加班 are overtime. */
const chineseNo =
  '(?<!不[得能可会是]?)(?:不|没有?|无需?|非|免|禁止|杜绝|告别|远离)|(?<!不[得能可会要]?)(?:拒绝|抵制)';
/** What may stand between a negation and the thing: 不上夜班, 不需要您加班, 没有任何加班, 不招外包. */
const chineseBetween =
  '(?:上|值|做|干|搞|接|招|走|安排|设置?|涉及|需要?|须|必|要求?|用|有|得|会|存在|强制|强迫|提倡|鼓励|主张|推行|实行|实施|采用|从事|属于|是|任何|所谓|周末|节假日|大|小|您|你|大家|员工|各种|的)';
/** Other things that the same negation takes back before: 无夜班和加班. */
const chineseList = '(?:(?!经验|学历)[^，,。；;.!\\s不无没非免、/和或及与者]){1,4}[、/和或及与]';
const chinese = new RegExp(
  `(?:${chineseNo})(?:${chineseBetween}){0,4}(?:${chineseList}){0,3}(?:${chineseBetween}){0,2}$`,
);

/** `If you do not work night shifts` and `who can't` speak of those who apply, and take nothing back. */
const englishNo =
  "\\b(?:no|never|without|zero|neither|nor|free (?:of|from))\\b|(?<!\\b(?:ca|can|(?:if you|who) (?:do|does|are|is|will|would)) ?)(?:\\bnot\\b|n't\\b)";
const englishBetween =
  '(?:an?|any|the|more|our|your|you|do|does|have|has|be|is|are|to|on|of|at|in|for|as|with|work|working|done|involved?|involving|includ(?:es?|ing)|requir(?:es?|ed|ing)|need|ask|offer|expect(?:ed)?|based|paid|mandatory|forced|compulsory|unpaid|regular|weekend|late)';
const englishList = '(?:(?!experience|degree|qualification)[a-z-]+ ){1,2}(?:or|and|nor|&) ';
const english = new RegExp(
  `(?:${englishNo}) ?(?:${englishBetween}[ -]){0,4}(?:(?:[a-z-]+, ){0,2}${englishList})?(?:${englishBetween}[ -]){0,2}$`,
  'i',
);

const englishAnswer = '(?:no|never|not)\\b(?! (?:more|less|often|always|only|much|limit))';
/** 夜班：无, 是否加班：否, `Overtime: none`, `Commission only? Never.` */
const answered = new RegExp(
  `^(?:情况|要求|安排|需求|岗位| work| shifts?)?\\s*(?:[:：]\\s*(?:无(?!限|论|条件|经验)|否|没有|不(?:需|用|存在|涉及|安排|强制|加|上)|none\\b|n/a\\b|${englishAnswer})|[?？]\\s*(?:${englishAnswer}|不|没))`,
  'i',
);
/** `Overtime is not required`, 夜班不需要。 */
const refused =
  /^(?: work(?:ing)?| shifts?| hours)?(?: (?:is|are|will be))?(?: (?:not|never)|n't)(?: (?:be|usually|normally))? (?:required|needed|necessary|expected|mandatory|compulsory|involved|part of)\b|^(?:情况)?(?:一律|完全|几乎|基本)?(?:没有|不存在|无需|不需要|不用|不强制|不要求)(?=[\s，,。；;！!）)]|$)/i;
/** Who does not do it shall not apply: 不上夜班者勿扰. */
const condition =
  /^[^，,。；;\n]{0,6}[，,]?\s*(?:请?勿[投扰来]|谢绝|免谈|请绕|不要投|别投|不予?考虑|不予?录用)/;

/** 没有加班费 and `no overtime pay` take the pay back, 无需夜班经验 the experience. */
const compound =
  /^(?:费|补贴|补助|津贴|工资|经[验历]|(?: work| shifts?)? (?:pay|premiums?|allowances?|bonus|compensation|experience)\b)/i;

/**
 * Tells whether the words around a thing say that there is none of it. Only what usually stands between a negation and
 * its object may stand there: 不定期加班, 免费提供夜班班车 and `not afraid of overtime` take nothing back.
 * @param before The sentence as far as the thing.
 * @param after What follows the thing.
 */
export function isTakenBack(before: string, after: string): boolean {
  if (answered.test(after) || refused.test(after)) return true;
  if (compound.test(after)) return false;
  return english.test(before) || (chinese.test(before) && !condition.test(after));
}
