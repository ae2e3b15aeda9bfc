import type { MajorFit } from './kinds/major.ts';
import { type Band, type Reason, type ReasonKind, reasonKinds } from './verdict.ts';

/**
 * What counts how much: the field of work comes first, because all else may fit a job that is not hers. A major of
 * her own, or two skills, opens it; one skill, a certificate or 专业不限 opens it half.
 */
const weights = { field: 0.4, halfField: 0.2, further: 0.1 } as const;

/** Where bands begin. */
const bands = { strong: 0.6, some: 0.3 } as const;
/** The most that is left: just below `strong`, and just below `some`. */
const caps = { some: 0.59, none: 0.29 } as const;

/**
 * Weighs reasons. A kind that is missed caps the verdict at `some`, two kinds at `none`; so does a field that is not
 * hers, and a half one caps it at `some`. Skills are missed when more required ones are missed than met. What is
 * excluded scores 0.
 */
export function weigh(reasons: readonly Reason[], fit: MajorFit | undefined): { band: Band; score: number } {
  if (reasons.some(({ polarity }) => polarity === 'excluded')) return { band: 'none', score: 0 };
  const kinds = (polarity: Reason['polarity']) =>
    new Set(reasons.filter((reason) => reason.polarity === polarity).map(({ kind }) => kind));
  const met = kinds('meets');
  const missed = [...kinds('misses')].filter((kind) => kind !== 'skill' || lacksSkills(reasons)).length;
  const skills = reasons.filter(({ kind, polarity }) => kind === 'skill' && polarity === 'meets').length;
  const whole = fit === 'own' || skills >= 2;
  const half = fit === 'wide' || skills === 1 || met.has('certificate');
  const opening: ReasonKind | undefined =
    fit === 'own'
      ? 'major'
      : skills > 0
        ? 'skill'
        : fit === 'wide'
          ? 'major'
          : half
            ? 'certificate'
            : undefined;
  const further = [...met].filter((kind) => kind !== opening).length;
  const base = whole ? weights.field : half ? weights.halfField : 0;
  const cap = missed > 1 || !(whole || half) ? caps.none : missed === 1 || !whole ? caps.some : 1;
  const score = Math.min(cap, rounded(base + weights.further * further));
  return { band: score >= bands.strong ? 'strong' : score >= bands.some ? 'some' : 'none', score };
}

function lacksSkills(reasons: readonly Reason[]): boolean {
  const count = (polarity: Reason['polarity']) =>
    reasons.filter((one) => one.kind === 'skill' && one.polarity === polarity && one.required).length;
  return count('misses') > count('meets');
}

/** The reasons in the order of their kinds. */
export function ordered(reasons: readonly Reason[]): Reason[] {
  return reasonKinds.flatMap((kind) => reasons.filter((reason) => reason.kind === kind));
}

function rounded(score: number): number {
  return Math.round(Math.min(1, score) * 100) / 100;
}
