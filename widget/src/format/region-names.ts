import type { Locale } from '../language.ts';
import { labelOf } from '../messages/index.ts';
import { formatter } from './formatter.ts';

/** Names of regions, `Intl.DisplayNames` knows countries only; they come after the first script. */
let china: ((locale: Locale) => Readonly<Record<string, string>>) | undefined;

/** Fetches the names of regions; until then regions are told by their codes. */
export async function fetchRegionNames(): Promise<void> {
  china = (await import('./regions-of-china.ts')).words;
}

function countryName(country: string, tag: string): string {
  try {
    return formatter(Intl.DisplayNames, tag, { type: 'region' }).of(country) ?? country;
  } catch (error) {
    if (error instanceof RangeError) return country;
    throw error;
  }
}

/** Names a country (`CN`) or a region (`CN-ZJ`) in words; a region nobody named keeps its code beside the country. */
export function regionName(code: string, locale: Locale): string {
  const [country = code, region = ''] = code.split('-');
  const name = country === 'CN' && china ? labelOf(china(locale), region) : region;
  return name === region ? `${countryName(country, locale.tag)} ${region}`.trim() : name;
}
