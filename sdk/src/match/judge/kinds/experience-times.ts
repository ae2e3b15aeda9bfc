import type { Match } from '../text/mention.ts';

/** Words before a span of time that is no experience asked for. */
const before =
  /\b(?:last|past|within|old|ago|age[ds]?|every|each|after|for over|anniversary|consecutive|next|first|during|spend|stay|lasts?|takes?)\b|周岁|实习/i;
/** What employers give: `you get 5 years of free coffee`, `we grant 12 months of parental leave`. */
const given =
  /\b(?:gets?|offers?|grants?|receives?|gains?|earns?|enjoys?|provides?|gives?)(?: you| our \w+| employees| staff)?(?: up to| over| at least)? ?$/i;
/** What lasts: `a contract of 12 months`, `Duration: 12 months`. */
const lasting =
  /\b(?:contract|term|duration|internship|traineeship|apprenticeship|placement|rotation|programme|program|course|probation|notice|leave|warranty|guarantee|commitment)(?: period)?(?: (?:is|of|for|lasts|runs))?[:,]? ?\(?(?:at least |minimum |about |a )?$/i;
/** What is measured by time behind it: `3 months of probation`, `18 years of age`, `4 years of study`. */
const measured =
  /^['’]?(?:[ -](?:of|with|in|on))?(?: (?:a|an|the|our|your|paid|parental|maternity|paternity|family|free|full|fixed|college|university|higher|secondary|formal|post-secondary))*[ -](?:age|old|older|leave|probation\w*|trial|pay|salary|contract|duration|total|internship|placement|rotation|programme|program|course|study|studies|school(?:ing)?|college|university|education|apprenticeship|traineeship|warranty|guarantee|insurance|holidays?|vacation|notice)\b/i;
/** 工作满一年可享受年假, 工作3年可落户. */
const rewarded =
  /^(?:[及或]?以上|后|的)*[^，,。；;\n]{0,4}[，,]?[^，,。；;\n]{0,8}(?:可(?!放宽|适当)|享|晋升|落户|持股|奖|补贴|年假|调休|[涨加]薪)/;

const benefits = /\b(?:holidays?|vacation|pension|days off|paid|parental|salary)\b/i;

/** Tells whether a span of time is another than the experience asked for. */
export function isAnotherTime(mention: Match): boolean {
  const { passage, start, end, part, groups } = mention;
  const [words] = groups;
  const head = passage.text.slice(Math.max(part.sentence.start, start - 60), start);
  const rest = passage.text.slice(end, Math.min(part.sentence.end, end + 40));
  if (before.test(head.slice(-16)) || /\b(?:old|ago)\b|实习/i.test(words)) return true;
  if (/年/.test(words)) return !/经[验历]/.test(words + rest.slice(0, 12)) && rewarded.test(rest);
  return (
    [given, lasting].some((pattern) => pattern.test(head)) || measured.test(rest) || !isWitnessed(mention)
  );
}

/**
 * Where a text does not speak of experience, years count among requirements, and elsewhere if something is done in
 * them (`two years with Python`); months are those of a contract.
 */
function isWitnessed({ passage, part, end, groups }: Match): boolean {
  const { start, end: stop } = part.sentence;
  const [words] = groups;
  const near = passage.text.slice(Math.max(start, end - 120), Math.min(stop, end + 120));
  if (/\bexperience/i.test(near)) return true;
  if (/month/i.test(words) || benefits.test(near)) return false;
  if (part.section === 'requirements' || part.section === 'preferred') return true;
  return (
    /(?: or more| minimum|\+)$/i.test(words) ||
    /^ (?:of|with|in|building|working)\b/i.test(passage.text.slice(end, end + 12))
  );
}
