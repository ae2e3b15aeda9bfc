/** Bounds in whole units of a currency. */
export interface Range {
  min?: number;
  max?: number;
  /** Whether a unit such as 千, 万 or k stands with an amount. */
  scaled: boolean;
}

const units: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, k: 1e3, w: 1e4 };
const amount = /(\d[\d.,'’ ]*\d|\d)\s*([千万]|[kw](?![a-z]))?/gi;

/** Reads one amount or a range of two; anything else in which numbers stand is not pay for certain. */
export function readRange(text: string): Range | undefined {
  const amounts = [...text.matchAll(amount)];
  const [first, second] = amounts;
  if (!first || amounts.length > 2) return undefined;
  const scaled = (second ?? first)[2] !== undefined;
  const low = readNumber(first[1] ?? '');
  if (second === undefined) {
    if (low === undefined) return undefined;
    return oneBound(text, low * unitOf(first), scaled);
  }
  const between = text.slice(first.index + first[0].length, second.index);
  const high = readNumber(second[1] ?? '');
  if (
    low === undefined ||
    high === undefined ||
    !/^[^\d]{0,12}(?:[-–—~至到]|to|and)[^\d]{0,12}$/i.test(between)
  ) {
    return undefined;
  }
  // `8-10千` and `80-100k`: the unit at the end is meant for both.
  const unit = unitOf(second);
  const min = low * (first[2] === undefined ? unit : unitOf(first));
  const max = high * unit;
  return min <= max ? { min, max, scaled } : undefined;
}

function oneBound(text: string, value: number, scaled: boolean): Range | undefined {
  if (/以下|以内|不超过|up to|under|max/i.test(text)) return { max: value, scaled };
  if (/以上|起|不低于|from|at least|min|\+/i.test(text)) return { min: value, scaled };
  return { min: value, max: value, scaled };
}

function unitOf([, , unit]: RegExpMatchArray): number {
  return unit === undefined ? 1 : (units[unit.toLowerCase()] ?? 1);
}

/** Reads a number in English or continental notation; undefined where the two disagree on it. */
export function readNumber(text: string): number | undefined {
  const digits = text.replace(/['’ ](?=\d{3}\b)/g, '');
  if (/^\d+(?:\.\d{1,2})?$/.test(digits) || /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/.test(digits)) {
    return Number(digits.replaceAll(',', ''));
  }
  if (/^\d+,\d{1,2}$/.test(digits) || /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(digits)) {
    return Number(digits.replaceAll('.', '').replace(',', '.'));
  }
  return undefined;
}
