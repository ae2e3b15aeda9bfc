/**
 * Returns an amount in the currency's smallest unit, as the contract has it: 12.5 USD is 1250, 500 JPY is 500.
 * Nothing for what is no amount or no currency.
 */
export function minorUnits(amount: unknown, currency: string): number | undefined {
  if (typeof amount !== 'number' || !Number.isFinite(amount) || amount < 0) return undefined;
  const digits = fractionDigits(currency);
  return digits === undefined ? undefined : Math.round(amount * 10 ** digits);
}

function fractionDigits(currency: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined;
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;
}
