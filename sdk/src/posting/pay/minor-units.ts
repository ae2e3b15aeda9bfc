/**
 * Turns an amount into minor units of its currency by ISO 4217: 12.5 USD is 1250, 300 JPY is 300.
 * @returns undefined for what is no currency code or too large to count exactly.
 */
export function toMinorUnits(amount: number, currency: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  const units = Math.round(amount * 10 ** maximumFractionDigits);
  return Number.isSafeInteger(units) ? units : undefined;
}
