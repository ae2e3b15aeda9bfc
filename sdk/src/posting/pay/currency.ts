import type { Word } from './token.ts';

/** Signs and names in both worlds; of several that match, the longest is meant: `US$` is not `S$`. */
export const currencyWords: readonly Word[] = [
  ['US ?\\$|USD ?\\$?|美[元金刀]|dollars?', { currency: 'USD' }],
  ['HK ?\\$|HKD ?\\$?|港[元币]', { currency: 'HKD' }],
  ['NT ?\\$|TWD|新?台币', { currency: 'TWD' }],
  ['S ?\\$|SGD ?\\$?|新加坡元|新币', { currency: 'SGD' }],
  ['CA? ?\\$|CAD ?\\$?|加[元币]', { currency: 'CAD' }],
  ['AU? ?\\$|AUD ?\\$?|澳[元币]', { currency: 'AUD' }],
  ['NZ ?\\$|NZD ?\\$?', { currency: 'NZD' }],
  ['R ?\\$|BRL', { currency: 'BRL' }],
  ['MX ?\\$|MXN', { currency: 'MXN' }],
  ['€|EUR|euros?|欧元', { currency: 'EUR' }],
  ['£|GBP|英镑', { currency: 'GBP' }],
  ['₹|INR|Rs\\.?', { currency: 'INR' }],
  ['₩|KRW|韩元', { currency: 'KRW' }],
  ['JPY ?¥?|JP¥|円|日元', { currency: 'JPY' }],
  ['CHF|SFr\\.?', { currency: 'CHF' }],
  ['zł|PLN', { currency: 'PLN' }],
  ['CNY ?¥?|RMB ?¥?|CN ?¥|人民币|元|块钱?', { currency: 'CNY' }],
  ...['SEK', 'NOK', 'DKK', 'CZK', 'ZAR', 'AED', 'MYR', 'THB', 'PHP', 'VND', 'IDR', 'ILS', 'HUF', 'RON'].map(
    (currency): Word => [currency, { currency }],
  ),
  ['\\$', { currency: '$' }],
  ['¥', { currency: '¥' }],
];

const dollars = new Set(['USD', 'HKD', 'TWD', 'SGD', 'CAD', 'AUD', 'NZD', 'MXN']);
const yens = new Set(['CNY', 'JPY']);

/**
 * Decides on the one currency that the signs and codes of a text name together: `CAD $60,000` is Canadian.
 * @returns undefined where none is named or two disagree; `¥` where it may be yuan or yen.
 */
export function oneCurrency(named: ReadonlySet<string>): string | undefined {
  const [exact, other] = [...named].filter((name) => name !== '$' && name !== '¥');
  if (other !== undefined) return undefined;
  if (exact === undefined) {
    if (named.size !== 1) return undefined;
    return named.has('$') ? 'USD' : '¥';
  }
  const signsAgree = (!named.has('$') || dollars.has(exact)) && (!named.has('¥') || yens.has(exact));
  return signsAgree ? exact : undefined;
}
