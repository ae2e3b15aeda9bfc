import type { Reason, ReasonKind } from '@recruitment-feed/sdk/match';
import { formatPay } from '../locales/format-pay.ts';
import { label } from '../locales/label.ts';
import type { Language } from '../locales/language.ts';
import { profileMessages } from '../locales/profile/index.ts';
import { verdictMessages } from '../locales/verdict/index.ts';
import type { Match, MatchReason } from './verdict.ts';

/** What a posting asks under one heading, in its own words. */
export interface Point {
  kind: ReasonKind;
  name: string;
  quotes: string;
}

/** How a posting fits, in words. */
export interface MatchDescription {
  sentence: string;
  /** What speaks for it. */
  met: Point[];
  /** What it asks for besides, and the profile does not hold. */
  missed: Point[];
}

/** Puts into words how a posting fits; its reasons are counted as they are listed, by kind. */
export function describeMatch({ band, reasons }: Match, language: Language): MatchDescription {
  const { fits, partlyFits } = verdictMessages(language);
  const { met, missed } = describeReasons(reasons, language);
  return { sentence: band === 'strong' ? fits(met.length) : partlyFits(met.length), met, missed };
}

/** Sorts the reasons by what is met and what is missed, each kind once. */
export function describeReasons(
  reasons: readonly MatchReason[],
  language: Language,
): Omit<MatchDescription, 'sentence'> {
  return { met: pointsOf(reasons, 'meets', language), missed: pointsOf(reasons, 'misses', language) };
}

function pointsOf(
  reasons: readonly MatchReason[],
  polarity: Reason['polarity'],
  language: Language,
): Point[] {
  const { employmentTypes, matchKinds } = verdictMessages(language);
  // Of these a posting may give a value of the feed's, not a word of its own.
  const values = new Map<ReasonKind, Readonly<Record<string, string>>>([
    ['employment', employmentTypes],
    ['degree', profileMessages(language).degrees],
  ]);
  const kinds = new Map<ReasonKind, string[]>();
  for (const { kind, quote, pay } of reasons.filter((reason) => reason.polarity === polarity)) {
    const words = (pay && formatPay(pay, language)) ?? label(values.get(kind) ?? {}, quote);
    kinds.set(kind, [...new Set([...(kinds.get(kind) ?? []), words])]);
  }
  return [...kinds].map(([kind, quotes]) => ({
    kind,
    name: matchKinds[kind],
    quotes: quotes.join(language === 'en' ? ', ' : '、'),
  }));
}
