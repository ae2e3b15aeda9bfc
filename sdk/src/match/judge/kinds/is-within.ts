import type { Place } from '../../../contract/place.ts';
import { chineseRegions } from '../../../posting/place/chinese-regions.ts';

/** Tells whether one place lies in the other, by what is known of the other. */
export function isWithin(inner: Place, outer: Place): boolean {
  if (outer.country === undefined || outer.country !== inner.country) return false;
  if (outer.region !== undefined && inner.region !== undefined && outer.region !== inner.region) return false;
  if (outer.city !== undefined) return isSameCity(inner, outer);
  return outer.region === undefined || outer.region === inner.region;
}

/** Chinese cities have a name in Latin letters as well. */
function isSameCity(a: Place, b: Place): boolean {
  if (a.city === b.city) return true;
  // In full, as in addresses, `杭州` is called `杭州市`.
  const [one, other] = [a, b].map(({ city }) => city?.replace(/(?<=\p{Script=Han}{2})市$/u, ''));
  const cities = chineseRegions.find(({ code }) => code === b.region)?.cities ?? [];
  return cities.some(({ name, latin }) => [name, latin].includes(one) && [name, latin].includes(other));
}
