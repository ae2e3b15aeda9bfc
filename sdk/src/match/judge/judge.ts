import type { Profile } from '../profile/profile.ts';
import { judgeCertificates } from './kinds/certificate.ts';
import { judgeDegree } from './kinds/degree.ts';
import { judgeEmployment } from './kinds/employment.ts';
import { judgeExclusions } from './kinds/exclusion.ts';
import { judgeExperience } from './kinds/experience.ts';
import { judgeGraduation } from './kinds/graduation.ts';
import { judgeLanguages } from './kinds/language.ts';
import { type AskedField, judgeMajor, readMajors } from './kinds/major.ts';
import { judgePay } from './kinds/pay.ts';
import { judgePlace } from './kinds/place.ts';
import { judgeSkills } from './kinds/skill.ts';
import { type JudgedPosting, readPosting } from './reading.ts';
import { type NamedTerm, termsOf } from './text/named-term.ts';
import type { Passage } from './text/passage.ts';
import type { Verdict } from './verdict.ts';
import { ordered, weigh } from './weigh.ts';

/** What a verdict may depend on besides profile and posting. */
export interface JudgeOptions {
  /** The day on which a posting without `postedAt` is read; 应届 and "within two years" are unknown without either. */
  today?: Date;
}

/**
 * Judges how well a posting fits a profile, and says why in the posting's own words. What it asks is read in Chinese
 * and English: required (必须) and preferred (优先, nice to have) are told apart, and "not" is heard (不要求, no … required).
 * What either side does not say is neither met nor missed. Gender, age, origin, marriage and looks are not read.
 *
 * The first call builds the tables of the vocabulary, which takes a fifth of a second; call it in a worker.
 * @param posting A posting as `readPostings` returns it, or the same fields from elsewhere; HTML in its description
 * is read through.
 */
export function judge(profile: Profile, posting: JudgedPosting, { today }: JudgeOptions = {}): Verdict {
  const reading = readPosting(posting, today);
  const named = termsOf([reading.title, reading.description, ...reading.skills]);
  const asked = readMajors(reading);
  const major = judgeMajor(reading, asked, profile);
  const reasons = ordered([
    ...(major ? [major.reason] : []),
    ...judgeDegree(reading, profile),
    ...judgeGraduation(reading, profile),
    ...judgeSkills(reading, withoutMajors(named, asked), profile.skills),
    ...judgePlace(reading, profile),
    ...judgeLanguages(reading, named, profile),
    ...judgeCertificates(named, profile.certificates),
    ...judgeExperience(reading, profile),
    ...judgePay(reading, profile),
    ...judgeEmployment(reading, profile),
    ...judgeExclusions(reading, profile),
  ]);
  return { ...weigh(reasons, major?.fit), reasons };
}

/** A field of study is no skill: 电气 in 电气、自动化等相关专业. */
function withoutMajors(named: readonly NamedTerm[], asked: readonly AskedField[]): NamedTerm[] {
  const taken = new Map<Passage, Set<number>>();
  for (const { mention } of asked) {
    const units = taken.get(mention.passage) ?? new Set();
    for (let at = mention.start; at < mention.end; at += 1) units.add(at);
    taken.set(mention.passage, units);
  }
  return named.filter(({ passage, start, end }) => {
    const units = taken.get(passage);
    return !units?.has(start) && !units?.has(end - 1);
  });
}
