import type { Pay } from '../../../contract/pay.ts';
import { fromMinorUnits } from '../../../posting/pay/minor-units.ts';
import { type ParsedPay, parsePay } from '../../../posting/pay/parse-pay.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Reading } from '../reading.ts';
import { findAll } from '../text/find-all.ts';
import { mentionAt, reasonOf } from '../text/mention.ts';
import type { Reason } from '../verdict.ts';

/** How often a year pays: 52 weeks of five days of eight hours. */
const perYear: Readonly<Record<string, number>> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };
const label =
  /(?:薪资|薪酬|工资|月薪|年薪|待遇|薪水)(?:范围|待遇|标准)?[:：]\s*([^\n，。；;]{3,40})|\b(?:salary|pay|compensation|hourly|wage)(?: range)?(?: for this (?:role|position))?(?: is|:)\s*([^\n;]{3,60}?)(?= for |\.\s|\n|$)/gi;

/** Holds the least pay against the most that a posting offers; unknown pay is never a reason. */
export function judgePay(reading: Reading, { payFloor }: Profile): Reason[] {
  if (!payFloor) return [];
  const floor = yearly(payFloor.amount, payFloor.period);
  const offers = offersOf(reading).flatMap(({ pay, reason }) => {
    const top = pay.max ?? pay.min;
    const sum = top === undefined ? undefined : yearly(top, pay.period, pay.monthsPerYear);
    if (pay.currency !== payFloor.currency || sum === undefined || floor === undefined) return [];
    // A sum that is only the least may still be more.
    if (sum < floor && pay.max === undefined) return [];
    return [reason(sum >= floor ? 'meets' : 'misses')];
  });
  const best = offers.find(({ polarity }) => polarity === 'meets') ?? offers[0];
  return best ? [best] : [];
}

interface Offer {
  pay: ParsedPay | Pay;
  reason: (polarity: Reason['polarity']) => Reason;
}

function offersOf({ posting, description }: Reading): Offer[] {
  const given = (posting.pay ?? []).map((pay, index): Offer => {
    const quote = written(pay);
    const at = { field: 'pay' as const, index, quote, start: 0, end: quote.length };
    return { pay, reason: (polarity) => ({ kind: 'pay', polarity, required: false, ...at }) };
  });
  if (given.length > 0) return given;
  return [...findAll(description.text, label)].flatMap((match) => {
    const words = (match[1] ?? match[2] ?? '').trim();
    const pay = parsePay(words) ?? (/hourly/i.test(match[0]) ? parsePay(`${words} per hour`) : undefined);
    const start = match.index + match[0].indexOf(words);
    const mention = mentionAt(description, start, start + words.length);
    if (!pay || !mention) return [];
    return [
      {
        pay,
        reason: (polarity: Reason['polarity']) => ({
          ...reasonOf(mention, 'pay', polarity),
          required: false,
        }),
      },
    ];
  });
}

function yearly(amount: number, period: string, months = 12): number | undefined {
  const times = period === 'month' ? months : perYear[period];
  return times === undefined ? undefined : amount * times;
}

function written({ min, max, currency, period }: Pay): string {
  const amounts = [min, max].flatMap((bound) => (bound === undefined ? [] : fromMinorUnits(bound, currency)));
  return `${[...new Set(amounts)].join('–')} ${currency}/${period}`;
}
