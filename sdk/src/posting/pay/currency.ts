/** Signs and codes, the longer first: `US$` must not be read as `$` of somewhere. */
const currencies: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['HKD', /HK\$|港[元币]/i],
  ['TWD', /NT\$|新台币/i],
  ['SGD', /S\$/],
  ['CAD', /CA?\$/],
  ['AUD', /AU?\$/],
  ['NZD', /NZ\$/i],
  ['BRL', /R\$/],
  ['USD', /US\$|\$|美[元金]/],
  ['EUR', /€|欧元/],
  ['GBP', /£|英镑/],
  ['INR', /₹/],
  ['KRW', /₩/],
  ['JPY', /円|日元/],
  ['CNY', /RMB|人民币|元|块/i],
];
const codes =
  /(?<![A-Z])(USD|EUR|GBP|CAD|AUD|NZD|CHF|CNY|HKD|TWD|SGD|JPY|KRW|INR|SEK|NOK|DKK|PLN|CZK|ZAR|BRL|MXN)(?![A-Z])/i;

/** Finds the currency that a text names by code or sign; `¥` is yen or yuan and names neither on its own. */
export function findCurrency(text: string): string | undefined {
  const code = codes.exec(text)?.[1];
  if (code !== undefined) return code.toUpperCase();
  const named = currencies.find(([, pattern]) => pattern.test(text))?.[0];
  if (named !== undefined) return named;
  return /[¥￥]/.test(text) && /[千万薪年月天]/.test(text) ? 'CNY' : undefined;
}
