import type { Job } from '@recruitment-feed/sdk/contract';

/** Reads a requirement of experience, such as `3-4年`, `无需经验` or `2+ years`; what is not understood stays as words. */
export function experienceOf(text: string | undefined): Job['experience'] {
  if (text === undefined) return undefined;
  const monthsMin = monthsOf(text);
  return { ...(monthsMin !== undefined && { monthsMin }), text };
}

function monthsOf(text: string): number | undefined {
  if (/无需|不限|应届|no experience|entry[\s-]level/i.test(text)) return 0;
  const years = /(\d+(?:\.\d+)?)\s*(?:[-–~至到]\s*\d+(?:\.\d+)?\s*)?\+?\s*(?:年|years?|yrs?)/i.exec(
    text,
  )?.[1];
  if (years !== undefined) return Math.round(Number(years) * 12);
  const months = /(\d+)\s*(?:[-–~至到]\s*\d+\s*)?(?:个月|months?)/i.exec(text)?.[1];
  return months === undefined ? undefined : Number(months);
}
