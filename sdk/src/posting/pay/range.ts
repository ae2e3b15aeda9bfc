import type { Role, Token } from './token.ts';

/** Bounds in whole units of a currency. */
export interface Range {
  min?: number;
  max?: number;
  /** Whether a unit such as 千, 万 or k stands with an amount. */
  scaled: boolean;
  /** Whether the text calls it 底薪, on which more comes. */
  base?: boolean;
}

type Amount = NonNullable<Token['amount']>;
type Bounds = Required<Omit<Range, 'base'>>;

/** Reads one amount or a range of two; anything else in which numbers stand is not pay for certain. */
export function readRange(tokens: readonly Token[]): Range | undefined {
  const places = [...tokens.keys()].filter((at) => tokens[at]?.amount !== undefined);
  const [first, second] = places;
  if (first === undefined || places.length > 2 || tokens[0]?.role === 'to') return undefined;
  if (!extrasStandApart(tokens, second ?? first)) return undefined;
  if (second === undefined && isOfPerk(tokens.slice(0, first))) return undefined;
  const low = tokens[first]?.amount;
  const high = second === undefined ? undefined : tokens[second]?.amount;
  const joined = second === undefined || isJoint(tokens.slice(first + 1, second));
  if (low === undefined || !joined) return undefined;
  const bounds = high === undefined ? single(low) : pair(low, high);
  return bounds && bind(bounds, tokens, high !== undefined);
}

/** Between two bounds stands one `to`, with a currency or a period at most. */
function isJoint(between: readonly Token[]): boolean {
  const roles = between.filter(({ role }) => role !== undefined).map(({ role }) => role);
  return roles.length === 1 && roles[0] === 'to';
}

/** `$90k + bonus` and `3000+提成` are pay; `$9k bonus`, `奖金 9000元` and `提成5000元` are not pay of that. */
function extrasStandApart(tokens: readonly Token[], lastAmount: number): boolean {
  const extra = tokens.findIndex(({ role }) => role === 'extra' || role === 'variable');
  return extra < 0 || tokens.slice(lastAmount, extra).some(({ role }) => role === 'apart');
}

/** `公积金2000元/月` and `包食宿每月300元` are no pay; `包食宿，3000元/月` and `五险一金6000-8000元/月` are. */
function isOfPerk(before: readonly Token[]): boolean {
  return before.findLast(({ currency, period }) => !currency && !period)?.role === 'perk';
}

function single({ value, factor = 1 }: Amount): Bounds {
  return { min: value * factor, max: value * factor, scaled: factor > 1 };
}

function pair(low: Amount, high: Amount): Bounds | undefined {
  // `8-10千` means the unit for both; `8000-1万` does not, and `8千-12` leaves it open.
  if (high.factor === undefined && low.factor !== undefined && high.value < 1000) return undefined;
  const lowFactor = low.factor ?? (low.value < 1000 ? high.factor : undefined) ?? 1;
  const [min, max] = [low.value * lowFactor, high.value * (high.factor ?? 1)];
  const scaled = low.factor !== undefined || high.factor !== undefined;
  return min <= max ? { min, max, scaled } : undefined;
}

const openUpwards: readonly Role[] = ['least', 'base', 'variable'];

/** Drops the bound that the words beside it leave open: 以上, `up to`, 底薪 with 提成 on top. */
function bind({ min, max, scaled }: Bounds, tokens: readonly Token[], two: boolean): Range | undefined {
  const roles = new Set(tokens.map(({ role }) => role));
  const most = roles.has('most');
  const least = openUpwards.some((role) => roles.has(role)) || (roles.has('from') && !two);
  if (most && (least || two)) return undefined;
  if (most) return { max, scaled };
  return least ? { min, scaled, base: roles.has('base') } : { min, max, scaled };
}
