import type { Pay } from '@recruitment-feed/sdk/contract';
import { parsePlace } from '@recruitment-feed/sdk/posting';
import type { Adapter, Content, Draft } from '../adapter.ts';
import { employmentTypesOf, employmentTypesOfTitle } from '../fields/employment-types.ts';
import { extensionsOf } from '../fields/extensions.ts';
import { endOf, instantOf } from '../fields/instant.ts';
import { languageOf } from '../fields/language.ts';
import { minorUnits } from '../fields/minor-units.ts';
import { present } from '../fields/present.ts';
import { tenantOf } from '../fields/tenant.ts';
import { textOf, textsOf } from '../fields/text.ts';
import { titleOf } from '../fields/title.ts';
import { webAddressOf } from '../fields/web-address.ts';
import { htmlToRichText, unescapeOnce } from '../html-to-rich-text.ts';
import { isObject, type JsonObject, readRecords, someRecordHas } from '../records.ts';

const tenant = /^https?:\/\/(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/([^/?#]+)\/jobs\//;

/** The answer of `GET /v1/boards/{board}/jobs`: https://developers.greenhouse.io/job-board.html */
export const greenhouse: Adapter = {
  id: 'greenhouse',
  title: 'Greenhouse board',

  recognise(content) {
    const { jobs, total } = parts(content);
    return (
      jobs !== undefined && (jobs.length === 0 ? total !== undefined : someRecordHas(jobs, 'absolute_url'))
    );
  },

  read(content) {
    const { jobs = [], total } = parts(content);
    const board = tenantOf(
      jobs.map((job) => isObject(job) && job.absolute_url),
      tenant,
    );
    return {
      ...(board !== undefined && { board, owner: board }),
      complete: true,
      ...(total !== undefined && { declared: { count: total, position: '/meta/total' } }),
      ...readRecords(jobs, '/jobs', { idOf: (job) => textOf(job.id), draftOf }),
    };
  },
};

function parts(content: Content): { jobs?: unknown[]; total?: number } {
  if (content.kind !== 'json' || !isObject(content.value)) return {};
  const { jobs, meta } = content.value;
  return {
    ...(Array.isArray(jobs) && { jobs }),
    ...(isObject(meta) && typeof meta.total === 'number' && { total: meta.total }),
  };
}

function draftOf(record: JsonObject): Pick<Draft, 'employer' | 'job'> {
  const title = titleOf(record.title);
  const name = textOf(record.company_name);
  const place = isObject(record.location) ? textOf(record.location.name) : undefined;
  const stated = employmentTypesOf(metadata(record, /employment type|job type|工作性质/i));
  return {
    ...(name !== undefined && { employer: { name } }),
    job: {
      title,
      ...present({
        description:
          typeof record.content === 'string' ? htmlToRichText(unescapeOnce(record.content)) : undefined,
        language: textOf(record.language) ?? languageOf(title),
        url: webAddressOf(record.absolute_url),
        locations: place === undefined ? [] : parsePlace(place),
        employmentTypes: stated.length > 0 ? stated : employmentTypesOfTitle(title),
        pay: payOf(record.pay_input_ranges),
        department: departmentOf(record.departments),
        postedAt: instantOf(record.first_published) ?? instantOf(record.updated_at),
        closesAt: endOf(record.application_deadline),
        extensions: extensionsOf('greenhouse', {
          requisitionId: textOf(record.requisition_id),
          internalJobId: textOf(record.internal_job_id),
          metadata: record.metadata ?? undefined,
          offices: namesOf(record.offices),
        }),
      }),
    },
  };
}

function metadata(record: JsonObject, name: RegExp): string | undefined {
  const fields = Array.isArray(record.metadata) ? record.metadata.filter(isObject) : [];
  return textOf(fields.find((field) => typeof field.name === 'string' && name.test(field.name))?.value);
}

function namesOf(list: unknown): string[] {
  return (Array.isArray(list) ? list.filter(isObject) : []).flatMap(({ name }) => textsOf(name));
}

/** "No Department" is what Greenhouse writes where there is none. */
function departmentOf(departments: unknown): string | undefined {
  const [name] = namesOf(departments);
  return name === 'No Department' ? undefined : name;
}

function payOf(ranges: unknown): Pay[] {
  return (Array.isArray(ranges) ? ranges.filter(isObject) : []).flatMap((range) => {
    const currency = textOf(range.currency_type);
    if (currency === undefined) return [];
    const amount = (cents: unknown) =>
      typeof cents === 'number' ? minorUnits(cents / 100, currency) : undefined;
    const [min, max] = [amount(range.min_cents), amount(range.max_cents)];
    if (min === undefined && max === undefined) return [];
    const title = textOf(range.title);
    const period = /hour/i.test(title ?? '') ? 'hour' : 'year';
    return [{ ...present({ min, max, title }), currency, period }];
  });
}
