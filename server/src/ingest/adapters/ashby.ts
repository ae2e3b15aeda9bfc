import type { Pay, Place } from '@recruitment-feed/sdk/contract';
import { parsePlace } from '@recruitment-feed/sdk/posting';
import type { Adapter, Content, Draft } from '../adapter.ts';
import { employmentTypesOf } from '../fields/employment-types.ts';
import { extensionsOf } from '../fields/extensions.ts';
import { instantOf } from '../fields/instant.ts';
import { languageOf } from '../fields/language.ts';
import { minorUnits } from '../fields/minor-units.ts';
import { present } from '../fields/present.ts';
import { tenantOf } from '../fields/tenant.ts';
import { textOf } from '../fields/text.ts';
import { titleOf } from '../fields/title.ts';
import { webAddressOf } from '../fields/web-address.ts';
import { htmlToRichText } from '../html-to-rich-text.ts';
import { isObject, type JsonObject, readRecords, SkippedRecord, someRecordHas } from '../records.ts';

const tenant = /^https?:\/\/jobs\.ashbyhq\.com\/([^/?#]+)\//;
const workplaceTypes = new Map([
  ['OnSite', 'onsite'],
  ['Hybrid', 'hybrid'],
  ['Remote', 'remote'],
]);
const payPeriods = new Map<string, Pay['period']>([
  ['1 YEAR', 'year'],
  ['1 MONTH', 'month'],
  ['1 WEEK', 'week'],
  ['1 DAY', 'day'],
  ['1 HOUR', 'hour'],
  ['NONE', 'once'],
]);

/** The answer of `GET /posting-api/job-board/{board}`: https://developers.ashbyhq.com/docs/public-job-posting-api */
export const ashby: Adapter = {
  id: 'ashby',
  title: 'Ashby board',

  recognise(content) {
    const { jobs, apiVersion } = parts(content);
    return (
      jobs !== undefined && (jobs.length === 0 ? apiVersion !== undefined : someRecordHas(jobs, 'jobUrl'))
    );
  },

  read(content) {
    const { jobs = [] } = parts(content);
    const board = tenantOf(
      jobs.map((job) => isObject(job) && job.jobUrl),
      tenant,
    );
    return {
      ...(board !== undefined && { board, owner: board }),
      complete: true,
      ...readRecords(jobs, '/jobs', { idOf: (job) => textOf(job.id), draftOf }),
    };
  },
};

function parts(content: Content): { jobs?: unknown[]; apiVersion?: unknown } {
  if (content.kind !== 'json' || !isObject(content.value)) return {};
  const { jobs, apiVersion } = content.value;
  return { ...(Array.isArray(jobs) && { jobs }), ...(apiVersion !== undefined && { apiVersion }) };
}

function draftOf(record: JsonObject): Pick<Draft, 'job'> {
  // An unlisted job is for those who were sent its link.
  if (record.isListed === false) throw new SkippedRecord('unlisted', { withdrawn: true });
  const title = titleOf(record.title);
  return {
    job: {
      title,
      ...present({
        description:
          typeof record.descriptionHtml === 'string' ? htmlToRichText(record.descriptionHtml) : undefined,
        language: languageOf(title),
        url: webAddressOf(record.jobUrl),
        applyUrl: webAddressOf(record.applyUrl),
        locations: placesOf(record),
        workplaceType:
          workplaceTypes.get(String(record.workplaceType)) ??
          (record.isRemote === true ? 'remote' : undefined),
        employmentTypes: employmentTypesOf(textOf(record.employmentType)),
        pay: payOf(record),
        department: textOf(record.department),
        postedAt: instantOf(record.publishedAt),
        extensions: extensionsOf('ashby', { team: textOf(record.team) }),
      }),
    },
  };
}

function placesOf(record: JsonObject): Place[] {
  const others = Array.isArray(record.secondaryLocations) ? record.secondaryLocations.filter(isObject) : [];
  return [record.location, ...others.map(({ location }) => location)]
    .map(textOf)
    .filter((name) => name !== undefined)
    .flatMap((name) => parsePlace(name));
}

function payOf(record: JsonObject): Pay[] {
  const { compensation, shouldDisplayCompensationOnJobPostings: shown } = record;
  if (shown === false || !isObject(compensation)) return [];
  const tiers = Array.isArray(compensation.compensationTiers)
    ? compensation.compensationTiers.filter(isObject)
    : [];
  return tiers.flatMap((tier) => {
    const components = Array.isArray(tier.components) ? tier.components.filter(isObject) : [];
    return components
      .filter(({ compensationType }) => compensationType === 'Salary')
      .flatMap((component) => salaryOf(component, textOf(tier.title)));
  });
}

function salaryOf(
  { currencyCode, interval, minValue, maxValue }: JsonObject,
  title: string | undefined,
): Pay[] {
  const currency = textOf(currencyCode);
  const period = payPeriods.get(String(interval));
  if (currency === undefined || period === undefined) return [];
  const bounds = present({ min: minorUnits(minValue, currency), max: minorUnits(maxValue, currency) });
  return Object.keys(bounds).length > 0 ? [{ ...bounds, ...present({ title }), currency, period }] : [];
}
