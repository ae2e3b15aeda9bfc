import type { Job, Pay } from '@recruitment-feed/sdk/contract';
import type { Random } from '../random.ts';
import type { Entry } from '../roles/role.ts';
import type { Vacancy } from './vacancy.ts';

/** What follows from the way in which somebody comes in. */
const entries: Record<Entry, { type: string; period: 'hour' | 'day' | 'month'; openings: [number, number] }> =
  {
    intern: { type: 'INTERN', period: 'day', openings: [2, 10] },
    apprentice: { type: 'APPRENTICESHIP', period: 'month', openings: [4, 30] },
    worker: { type: 'FULL_TIME', period: 'month', openings: [2, 12] },
    graduate: { type: 'FULL_TIME', period: 'month', openings: [1, 6] },
    experienced: { type: 'FULL_TIME', period: 'month', openings: [1, 3] },
    senior: { type: 'FULL_TIME', period: 'month', openings: [1, 1] },
    hourly: { type: 'PART_TIME', period: 'hour', openings: [1, 2] },
    seasonal: { type: 'TEMPORARY', period: 'hour', openings: [10, 20] },
  };
const rounding = { hour: 1, day: 10, month: 500 };
const fen = 100;

export interface Terms extends Pick<Job, 'employmentTypes' | 'pay' | 'graduationYears'> {
  openings: number;
  /** Least years of work; 0 where none are asked. */
  years: number;
}

/** Decides contract, pay, number and years of a vacancy; `year` is when those graduate who look now. */
export function termsOf({ offer, employer }: Vacancy, random: Random, year: number): Terms {
  const { type, period, openings } = entries[offer.entry];
  const skilled = offer.entry === 'experienced' || offer.entry === 'senior';
  const studying = offer.entry === 'intern' || offer.entry === 'apprentice';
  const campus = studying || offer.entry === 'graduate';

  const factor = period === 'hour' ? 1 : employer.payFactor * (0.95 + 0.1 * random.next());
  const amount = (yuan: number) => Math.round((yuan * factor) / rounding[period]) * rounding[period] * fen;
  const paysMonths = period === 'month' && !studying && employer.monthsPerYear > 12;
  const pay: Pay = {
    min: amount(offer.pay[0]),
    max: amount(offer.pay[1]),
    currency: 'CNY',
    period,
    ...(paysMonths ? { monthsPerYear: employer.monthsPerYear } : {}),
  };

  return {
    employmentTypes: [type],
    pay: random.chance(skilled ? 0.2 : 0.04) ? [] : [pay],
    openings: random.between(...openings),
    years:
      offer.entry === 'senior'
        ? random.pick([5, 8])
        : offer.entry === 'experienced'
          ? random.pick([2, 3])
          : 0,
    graduationYears: campus
      ? offer.entry === 'intern' || random.chance(0.2)
        ? [year, year + 1]
        : [year]
      : [],
  };
}
