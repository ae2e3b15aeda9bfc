import type { Mention } from '../text/mention.ts';

const reach = 60;

/** Words that admit a lower degree than the one before: 优秀大专亦可, 可放宽到大专, `associate degree considered`. */
const admits =
  /放宽|破格|(?:亦|也|均)(?:可|行)|可以?(?:适当)?(?:考虑|放低|降低|接受)|(?:需|须|要求|具有|具备|有)[^，,。；;\n]{0,10}(?:经验|年)|\b(?:considered|accepted|acceptable|also (?:fine|possible|welcome))\b/i;
/** Admitted to those alone who have something else to show, which nobody can tell of a profile. */
const conditions =
  /优秀|优异|突出|条件|能力|特别|出色|放宽|破格|考虑|放低|降低|经验|丰富|\d年|[一二三四五两]年|特长|技能|\bconsidered\b/i;
/** What is relaxed without saying how far: 能力突出者学历可放宽; not the age or the years of experience. */
const relaxed =
  /(?<!(?:年龄|经验|专业|年限|身高|户籍)[^，,。；;\n]{0,8})放宽(?![^，,。；;\n]{0,6}(?:年龄|经验|专业|年限|身高))/;

/** How a lower degree stands behind another: instead of it, on conditions, or not as an alternative. */
export function admissionOf(first: Mention, second: Mention): 'free' | 'conditional' | undefined {
  if (first.passage !== second.passage || second.start - first.end > reach) return undefined;
  const { text } = second.passage;
  const until = Math.min(second.part.end, second.end + reach);
  const words = text.slice(Math.max(second.part.start, first.end), until);
  if (!admits.test(words)) return undefined;
  return conditions.test(text.slice(first.end, until)) ? 'conditional' : 'free';
}

/** Tells whether a posting says behind a degree that it may be less. */
export function isRelaxed({ passage, end, part }: Mention): boolean {
  return relaxed.test(passage.text.slice(end, Math.min(part.sentence.end, end + reach)));
}
