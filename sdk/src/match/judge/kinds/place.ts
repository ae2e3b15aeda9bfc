import type { Place } from '../../../contract/place.ts';
import { chineseRegions } from '../../../posting/place/chinese-regions.ts';
import { parsePlace } from '../../../posting/place/parse-place.ts';
import type { Profile } from '../../profile/profile.ts';
import type { Reading } from '../reading.ts';
import { findAll } from '../text/find-all.ts';
import { mentionAt, reasonOf } from '../text/mention.ts';
import type { Reason } from '../verdict.ts';

interface Site {
  place: Place;
  reason: (polarity: Reason['polarity']) => Reason;
}

const label =
  /(?:(?:工作|上班|办公)?(?:地[点址]|城市)|工作地区?)[:：]\s*([^\n，。；;]{2,60})|\b(?:job )?location: ?([^\n;.]{2,40})/gi;

/** Holds the places where somebody would work against those of the posting, and remote work against its area. */
export function judgePlace(reading: Reading, profile: Profile): Reason[] {
  const own = placesOf(profile.places);
  if (own.length === 0 && profile.remote !== true) return [];
  const sites = sitesOf(reading);
  const fits = sites.map((site) => ({ site, fit: fitOf(site.place, own, profile.remote) }));
  const met = fits.find(({ fit }) => fit === true);
  if (met) return [met.site.reason('meets')];
  const [first] = fits;
  return first && fits.every(({ fit }) => fit === false) ? [first.site.reason('misses')] : [];
}

function sitesOf(reading: Reading): Site[] {
  const { posting, description } = reading;
  const given = (posting.locations ?? []).map((place, index): Site => {
    const quote = place.name ?? place.city ?? place.region ?? place.country ?? '';
    const at = { field: 'locations' as const, index, quote, start: 0, end: quote.length };
    const remote = posting.workplaceType === 'remote' ? { ...place, remote: true } : place;
    return { place: remote, reason: (polarity) => ({ kind: 'place', polarity, required: true, ...at }) };
  });
  if (given.length > 0) return given;
  return [...findAll(description.text, label)].flatMap((match) => {
    const words = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].length - words.length;
    const mention = mentionAt(description, start, start + words.length);
    if (!mention) return [];
    const reason: Site['reason'] = (polarity) => ({
      ...reasonOf(mention, 'place', polarity),
      required: true,
    });
    return parsePlace(words).map((place) => ({ place, reason }));
  });
}

/** True or false where it is certain; a place of which little is known, or one that only holds hers, is neither. */
function fitOf(place: Place, own: readonly Place[], remote: boolean | undefined): boolean | undefined {
  if (place.remote === true) {
    const areas = areasOf(place);
    const holds = areas.some((area) => own.some((mine) => within(mine, area) || within(area, mine)));
    if (areas.length === 0 || holds) return remote === undefined ? undefined : remote;
    return own.length === 0 ? undefined : false;
  }
  if (own.length === 0 || place.country === undefined) return undefined;
  if (own.some((mine) => within(place, mine))) return true;
  return own.some((mine) => within(mine, place)) ? undefined : false;
}

/** Tells whether one place lies in the other, by what is known of the other. */
function within(inner: Place, outer: Place): boolean {
  if (outer.country === undefined || outer.country !== inner.country) return false;
  if (outer.region !== undefined && inner.region !== undefined && outer.region !== inner.region) return false;
  if (outer.city !== undefined) return isSameCity(inner, outer);
  return outer.region === undefined || outer.region === inner.region;
}

/** Where remote work may be done from: every place that the words name. */
function areasOf(place: Place): Place[] {
  if (/全国|国内/.test(place.name ?? '')) return [{ country: 'CN' }];
  const named = (place.name ?? '').split(/[,()/、，（）]|\bor\b|\band\b|\bremote\b/i).flatMap(parsePlace);
  const known = named.filter(({ country }) => country !== undefined);
  if (known.length > 0 || place.country === undefined) return known;
  return [place];
}

/** Chinese cities have a name in Latin letters as well. */
function isSameCity(a: Place, b: Place): boolean {
  if (a.city === b.city) return true;
  // In full, as in addresses, `杭州` is called `杭州市`.
  const [one, other] = [a, b].map(({ city }) => city?.replace(/(?<=\p{Script=Han}{2})市$/u, ''));
  const cities = chineseRegions.find(({ code }) => code === b.region)?.cities ?? [];
  return cities.some(({ name, latin }) => [name, latin].includes(one) && [name, latin].includes(other));
}

const known = new WeakMap<readonly string[], Place[]>();

function placesOf(names: readonly string[]): Place[] {
  const before = known.get(names);
  if (before) return before;
  const places = names.flatMap((name) => parsePlace(name));
  known.set(names, places);
  return places;
}
