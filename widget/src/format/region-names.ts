import type { Language } from '../messages/index.ts';
import { formatter } from './formatter.ts';

/** Names of regions, `Intl.DisplayNames` knows countries only; they come after the first script. */
let china: Readonly<Record<string, readonly [zh: string, en: string]>> = {};

/** Fetches the names of regions; until then regions are told by their codes. */
export async function fetchRegionNames(): Promise<void> {
  const { china: fetched } = await import('./regions-of-china.ts');
  china = fetched;
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
export function regionName(code: string, { language, tag }: { language: Language; tag: string }): string {
  const [country = code, region] = code.split('-');
  const named = country === 'CN' && region ? china[region] : undefined;
  if (named) return language === 'zh-CN' ? named[0] : named[1];
  return region ? `${countryName(country, tag)} ${region}` : countryName(country, tag);
}
