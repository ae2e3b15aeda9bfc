const units: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  k: 1e3,
  w: 1e4,
  lakh: 1e5,
  lac: 1e5,
  lpa: 1e5,
};
const amount =
  /(?<![\d.,])(\d+(?:[.,'’]\d+|[ '’]\d{3}(?!\d))*)(?: ?(千|万|萬)| ?(k|w|lakh|lac|lpa)s?(?![a-z]))?/iuy;

/** Reads the amount that starts at a place in a text, with its unit such as 千, 万 or k. */
export function readAmount(text: string, at: number) {
  amount.lastIndex = at;
  const [whole = '', digits = '', chinese, latin] = amount.exec(text) ?? [];
  const value = readNumber(digits);
  if (value === undefined) return undefined;
  const unit = (chinese ?? latin)?.toLowerCase();
  const factor = unit === undefined ? undefined : units[unit];
  const indian = unit === 'lpa' ? { currency: 'INR', period: 'year' } : {};
  return {
    token: { amount: { value, ...(factor !== undefined && { factor }) }, ...indian },
    end: at + whole.length,
  };
}

/** Reads a number in English, Indian, Swiss or continental notation; undefined where they disagree on it. */
export function readNumber(text: string): number | undefined {
  const digits = text.replace(/(?<=^\d{1,3}(?:['’ ]\d{3})*)['’ ](?=\d{3}(?:\D|$))/g, '');
  if (/^\d{1,12}(?:\.\d{1,2})?$/.test(digits) || /^\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,2})?$/.test(digits)) {
    return Number(digits.replaceAll(',', ''));
  }
  if (/^\d{1,12},\d{1,2}$/.test(digits) || /^\d{1,3}(?:\.\d{3}){1,3}(?:,\d{1,2})?$/.test(digits)) {
    return Number(digits.replaceAll('.', '').replace(',', '.'));
  }
  return /^\d{1,2}(?:,\d{2}){1,3},\d{3}(?:\.\d{1,2})?$/.test(digits)
    ? Number(digits.replaceAll(',', ''))
    : undefined;
}
