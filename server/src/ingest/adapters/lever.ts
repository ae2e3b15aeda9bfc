import type { Pay, Place, RichText } from '@recruitment-feed/sdk/contract';
import { parsePlace } from '@recruitment-feed/sdk/posting';
import type { Adapter, Content, Draft } from '../adapter.ts';
import { employmentTypesOf, employmentTypesOfTitle } from '../fields/employment-types.ts';
import { extensionsOf } from '../fields/extensions.ts';
import { instantOfMilliseconds } from '../fields/instant.ts';
import { languageOf } from '../fields/language.ts';
import { minorUnits } from '../fields/minor-units.ts';
import { present } from '../fields/present.ts';
import { tenantOf } from '../fields/tenant.ts';
import { textOf, textsOf } from '../fields/text.ts';
import { titleOf } from '../fields/title.ts';
import { webAddressOf } from '../fields/web-address.ts';
import { htmlToRichText } from '../html-to-rich-text.ts';
import { isObject, type JsonObject, readRecords, someRecordHas } from '../records.ts';

const tenant = /^https?:\/\/jobs(?:\.eu)?\.lever\.co\/([^/?#]+)\//;
const workplaceTypes = new Map([
  ['onsite', 'onsite'],
  ['on-site', 'onsite'],
  ['hybrid', 'hybrid'],
  ['remote', 'remote'],
]);
const payPeriods = new Map<string, Pay['period']>([
  ['per-year-salary', 'year'],
  ['per-month-salary', 'month'],
  ['per-week-salary', 'week'],
  ['per-day-wage', 'day'],
  ['per-hour-wage', 'hour'],
  ['one-time', 'once'],
]);

/** The answer of `GET /v0/postings/{site}?mode=json`: https://github.com/lever/postings-api */
export const lever: Adapter = {
  id: 'lever',
  title: 'Lever board',

  recognise(content) {
    const postings = postingsOf(content);
    return someRecordHas(postings, 'hostedUrl') || someRecordHas(postings, 'text', 'categories');
  },

  read(content) {
    const postings = postingsOf(content);
    const board = tenantOf(
      postings.map((posting) => isObject(posting) && posting.hostedUrl),
      tenant,
    );
    return {
      ...(board !== undefined && { board, owner: board }),
      complete: true,
      ...readRecords(postings, '', { idOf: (posting) => textOf(posting.id), draftOf }),
    };
  },
};

function postingsOf(content: Content): unknown[] {
  return content.kind === 'json' && Array.isArray(content.value) ? content.value : [];
}

function draftOf(record: JsonObject): Pick<Draft, 'job'> {
  const title = titleOf(record.text);
  const categories = isObject(record.categories) ? record.categories : {};
  const commitment = textOf(categories.commitment);
  const stated = employmentTypesOf(commitment);
  return {
    job: {
      title,
      ...present({
        description: descriptionOf(record),
        language: languageOf(title),
        url: webAddressOf(record.hostedUrl),
        applyUrl: webAddressOf(record.applyUrl),
        locations: placesOf(record, categories),
        workplaceType: workplaceTypes.get(String(record.workplaceType).toLowerCase()),
        employmentTypes: stated.length > 0 ? stated : employmentTypesOfTitle(title),
        pay: payOf(record),
        department: textOf(categories.department) ?? textOf(categories.team),
        postedAt: instantOfMilliseconds(record.createdAt),
        extensions: extensionsOf('lever', {
          commitment,
          team: textOf(categories.team),
          level: textOf(categories.level),
        }),
      }),
    },
  };
}

/** `description` already is `opening` and `descriptionBody` together; the lists and the closing stand apart. */
function descriptionOf(record: JsonObject): RichText {
  const html = (value: unknown): RichText => (typeof value === 'string' ? htmlToRichText(value) : []);
  const lists = Array.isArray(record.lists) ? record.lists.filter(isObject) : [];
  const sections = lists.flatMap(({ text, content }): RichText => {
    const heading = textOf(text);
    const body = html(content);
    return heading === undefined
      ? body
      : [{ type: 'heading', level: 1, children: [{ type: 'text', text: heading }] }, ...body];
  });
  return [...html(record.description), ...sections, ...html(record.additional)];
}

function placesOf(record: JsonObject, categories: JsonObject): Place[] {
  const names = textsOf(categories.allLocations ?? categories.location);
  const country = textOf(record.country);
  return names.flatMap((name) => {
    const places = parsePlace(name);
    const [only] = places;
    // The country is the posting's, so it is sure only where the posting has one place.
    return names.length === 1 && places.length === 1 && only && country !== undefined
      ? [{ country, ...only }]
      : places;
  });
}

function payOf(record: JsonObject): Pay[] {
  if (!isObject(record.salaryRange)) return [];
  const { currency, interval, min, max } = record.salaryRange;
  const period = payPeriods.get(String(interval));
  const code = textOf(currency);
  if (code === undefined || period === undefined) return [];
  const bounds = present({ min: minorUnits(min, code), max: minorUnits(max, code) });
  return Object.keys(bounds).length > 0 ? [{ ...bounds, currency: code, period }] : [];
}
