import type { Mention } from './mention.ts';

/** How far around a mention words of giving belong to it. */
const reach = 60;

const obtain = '(?:考取?|取得|获得|获取|办理?|拿到?)';
/** An employer's helping hand right before the thing: 协助考取电工证, 可申请专升本, 入职后三个月内取得电工证. */
const helped = new RegExp(
  [
    `(?:协助|帮助|资助|赞助|支持|鼓励|安排|组织|免费)[^，,。；;\\n]{0,12}(?:${obtain}|提升|攻读|进修|报读|培训)`,
    '(?:可以?|能)(?:申请|报考|报读|攻读)',
    `(?:培训|入职|上岗|转正|录用)后[^，,。；;\\n]{0,12}${obtain}`,
  ]
    .map((words) => `${words}[^，,。；;\\n]{0,6}$`)
    .join('|'),
);
/** What comes of it right behind: 有电工证每月补贴300元, 电工证可入职后考取. */
const rewarded = new RegExp(
  [
    '(?:学历|学位|证书?|者|的|每月|每人|另有|享受?|有|给予?|一次性|岗位|技能|考证){0,4}(?:补贴|津贴|补助|奖励|报销)',
    `[^，,。；;\\n]{0,6}(?:入职|到岗|上岗|培训)后[^，,。；;\\n]{0,6}${obtain}`,
    '可?由?(?:公司|单位|企业)(?:统一|免费|协助)?(?:考取|报考|代办|办理)',
  ]
    .map((words) => `^${words}`)
    .join('|'),
);
/** What is provided with the thing between: an applicant provides papers (提供毕业证), an employer 电工证培训. */
const providing = /提供[^，,。；;\s]{0,12}$/;
const provided = /^[^，,。；;\s]{0,8}(?:培训|课程|学习|考证|机会|辅导|进修|深造|补贴|资助|支持|提升)/;
/** 没有电工证可来公司考, the thing in the middle. */
const without = /(?:没有?|(?<!有)无)[^，,。；;\n]{0,4}$/;
const allowed = /^(?:证书?|学历)?(?:者|的)?(?:也|亦|均)?(?:可|行)/;
/** What is got after what comes later: 可申请专升本，取得本科学历. */
const later = new RegExp(
  `(?:专升本|升本|学历提升|入职后|培训后)[^。；;\\n]{0,16}[，,]\\s*(?:并|从而|最终)?可?${obtain}[^，,。；;\\n]{0,8}$`,
);

/** `Tuition support to complete your degree`, `you will study for a degree`. */
const sponsored =
  /\b(?:tuition|scholarships?|sponsor(?:s|ed|ship)?|reimburse\w*|we(?: will|'ll)? (?:pay|cover|fund)\b[^,;.\n]{0,12} for|support (?:you )?(?:to|through|for your)|helps? you|opportunity to|chance to|(?:will|to|can|may|could|also|you'll) study for|(?:study|work) towards?|(?:complete|obtain|earn|gain|get|finish|pursue) your)\b[^;.\n]{0,50}$/i;
/** Words that ask all the same: `must complete your degree`, `must not need visa sponsorship and have a degree`. */
const asking = /\b(?:must|required|requires?|need(?:ed)?|visa|have|has|hold)\b/i;

/**
 * Tells whether a posting gives what it names, or helps to it, rather than asks for it: training, a later examination,
 * an allowance for those who have it, a degree to be studied for on the job.
 */
export function isGiven({ passage: { text }, start, end, part }: Mention): boolean {
  const before = text.slice(Math.max(part.start, start - reach), start);
  const after = text.slice(end, Math.min(part.end, end + reach));
  return (
    helped.test(before) ||
    rewarded.test(after) ||
    (providing.test(before) && provided.test(after)) ||
    (without.test(before) && allowed.test(after)) ||
    later.test(text.slice(Math.max(part.sentence.start, start - reach), start)) ||
    (sponsored.test(before) && !asking.test(before))
  );
}
