/**
 * Turns an amount into minor units of its currency by ISO 4217: 12.5 USD is 1250, 300 JPY is 300.
 * @returns undefined for what is no currency code or too large to count exactly.
 */
export function toMinorUnits(amount: number, currency: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined;
  const units = Math.round(amount * minorPerMajor(currency));
  return Number.isSafeInteger(units) ? units : undefined;
}

/** Turns minor units back into an amount: 1250 USD cents are 12.5. */
export function fromMinorUnits(units: number, currency: string): number {
  return units / minorPerMajor(currency);
}

function minorPerMajor(currency: string): number {
  const { maximumFractionDigits = 2 } = Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return 10 ** maximumFractionDigits;
}
