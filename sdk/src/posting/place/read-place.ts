import type { Place } from '../../contract/place.ts';
import { findCountry } from './find-country.ts';
import { readChinesePlace } from './read-chinese-place.ts';
import { readLatinPlace } from './read-latin-place.ts';

const remoteWord =
  /\b(?:remote|work[ -]from[ -](?:home|anywhere)|wfh|anywhere|telecommut\w+|telework|homeoffice)\b|远程|居家|在家办公|线上办公/i;
/** Words that say how one works there, with the signs that tie them to the place. */
const workplaceWords =
  /[\s–—(,:-]*(?:(?:100% |fully )?\b(?:remote(?:-friendly)?|work[ -]from[ -](?:home|anywhere)|wfh|anywhere|telecommut\w+|telework|homeoffice|hybrid|on-?site|in-office|offices?|preferred|hq)\b|(?:可|支持|接受)?(?:远程|居家|在家|线上|混合|现场)(?:办公|工作)?)(?:[\s(–—,:-]|\b(?:in|within|from|the)\b)*/gi;
/** Remarks on a place, and the parts of the world that companies count in. */
const remarks =
  /\([^)]*\bonly\b[^)]*\)|: *(?:select|all) locations|[,\s-]*\b(?:EMEA|AMER|APAC|LATAM)\b[\s-]*|^(?:工作地点|地点|驻地|base|locations?)[: ]+|等地?$|^greater\s+|(?<!\bbay)\s+(?:metropolitan |metro )?area$/gi;

/** Reads one place; its name is the text as it stands. */
export function readPlace(name: string): Place {
  const found = findPlace(name) ?? findPlace(name.replace(/\([^)]*\)/g, ' '));
  return { name, ...found, ...(remoteWord.test(name) && { remote: true }) };
}

/** `Remote (UK or South Africa)` is no town called `UK or`. */
const severalCountries = /\s*(?:,|\/|&|\b(?:or|and)\b)\s*/;

/** Reads the countries, two or more, in which one may work from home; undefined where other words stand among them. */
export function readRemoteCountries(name: string): Place[] | undefined {
  if (!remoteWord.test(name)) return undefined;
  const parts = withoutRemarks(name).split(severalCountries);
  const codes = parts.map(findCountry).filter((code) => code !== undefined);
  if (parts.length < 2 || codes.length < parts.length) return undefined;
  return codes.map((country) => ({ name, country, remote: true }));
}

function withoutRemarks(name: string): string {
  return tidy(name.replace(remarks, ' ').replace(workplaceWords, ' '));
}

function findPlace(name: string): Place | undefined {
  const text = withoutRemarks(name);
  if (text === '') return undefined;
  return /\p{Script=Han}/u.test(text) ? readChinesePlace(text) : readLatinPlace(text);
}

function tidy(text: string): string {
  return text
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:-]+|[\s,:.-]+$/g, '');
}
