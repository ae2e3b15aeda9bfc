import type { Profile } from '../../profile/profile.ts';
import { type AskedField, inRequirement, namedMajor, textsOf } from '../majors/asked-fields.ts';
import { type OwnMajors, ownMajors } from '../majors/own-majors.ts';
import type { Reading } from '../reading.ts';
import { isDemand, mentionsOf, reasonOf, sentenceOf } from '../text/mention.ts';
import type { Reason } from '../verdict.ts';
import { hasSubstitute } from './substitute.ts';

export { type AskedField, readMajors } from '../majors/asked-fields.ts';

/** How a posting's words fit a major: by themselves, as any or a wide one, as a neighbour that is not invited. */
export type MajorFit = 'own' | 'wide' | 'near';

/** A reason about the major, and how closely it fits. */
export interface MajorReason {
  reason: Reason;
  fit?: MajorFit;
}

const any =
  /专业[^，,。；;\n专]{0,8}不限|不限专业|不限(?:制)?专业|各专业(?:均可)?|非[^，。；;]{1,8}专业(?:亦|也|均)可|\bany (?:major|degree|discipline|field of study)\b|\ball (?:degree subjects|majors|disciplines)\b|\bany degree subject\b/gi;
const wide: readonly (readonly [pattern: RegExp, field: 'science' | 'engineering' | 'business'])[] = [
  [/理工[科类]|理工(?=、|，|背景|专业)|\bSTEM\b|\b(?:a|any|related) science (?:degree|field)/gi, 'science'],
  [
    /工科|\bany engineering (?:discipline|degree|field)|\bengineering(?= or related|, or|,? or business| degree)|(?<=[,(] ?)engineering(?=[,)])/gi,
    'engineering',
  ],
  [/经管类?|财经类?|商科/g, 'business'],
];

/** Holds the majors against all majors that a posting asks for. */
export function judgeMajor(
  reading: Reading,
  asked: readonly AskedField[],
  { majors }: Profile,
): MajorReason | undefined {
  if (majors.length === 0) return undefined;
  const passages = textsOf(reading);
  const [free] = mentionsOf(passages, any);
  if (free && free.part.section !== 'duties')
    return { reason: reasonOf(free, 'major', 'meets'), fit: 'wide' };
  const own = ownMajors(majors);
  const literal = namedMajor(passages, own.literal);
  const fits = asked.map((one) => ({ one, fit: fitOf(one, own, majors) }));
  const met = literal ?? fits.find(({ fit }) => fit === 'own')?.one.mention;
  if (met) return { reason: reasonOf(met, 'major', 'meets'), fit: 'own' };
  for (const [pattern, field] of wide) {
    const [mention] = [...mentionsOf(passages, pattern)].filter(inRequirement);
    if (!mention || own.families.size === 0) continue;
    if (own.wide.has(field)) return { reason: reasonOf(mention, 'major', 'meets'), fit: 'wide' };
    if (asked.length === 0 && isDemand(mention)) return { reason: reasonOf(mention, 'major', 'misses') };
  }
  if (fits.some(({ fit }) => fit === 'near')) return undefined;
  const missed =
    own.families.size > 0 &&
    asked.find(
      ({ mention, refused }) => (refused || isDemand(mention)) && !hasSubstitute(sentenceOf(mention)),
    );
  return missed ? { reason: reasonOf(missed.mention, 'major', 'misses') } : undefined;
}

function fitOf({ word, open }: AskedField, own: OwnMajors, majors: readonly string[]): MajorFit | undefined {
  if (word.stands.some((id) => own.families.has(id))) return 'own';
  if (majors.some((major) => major.includes(word.text))) return 'own';
  if (!word.belongs.some((id) => own.families.has(id))) return undefined;
  // Those who are like it are of the family that it belongs to first.
  return open && own.families.has(word.belongs[0] ?? '') ? 'own' : 'near';
}
