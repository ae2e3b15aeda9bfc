import { parsePlace } from '@recruitment-feed/sdk/posting';
import type { Adapter, Content, Draft } from '../adapter.ts';
import { employmentTypesOfTitle } from '../fields/employment-types.ts';
import { extensionsOf } from '../fields/extensions.ts';
import { instantOf } from '../fields/instant.ts';
import { languageOf } from '../fields/language.ts';
import { present } from '../fields/present.ts';
import { textOf } from '../fields/text.ts';
import { titleOf } from '../fields/title.ts';
import { webAddressOf } from '../fields/web-address.ts';
import { isObject, type JsonObject, readRecords, someRecordHas } from '../records.ts';

/** The `jobs.json` of lists of first jobs: `{ meta: { total_jobs }, jobs: [{ company, title, url, is_closed }] }`. */
export const newgradList: Adapter = {
  id: 'newgrad-list',
  title: 'list of first jobs (jobs.json)',

  recognise(content) {
    const { jobs, total } = parts(content);
    return (
      jobs !== undefined &&
      (jobs.length === 0 ? total !== undefined : someRecordHas(jobs, 'company', 'title', 'url'))
    );
  },

  read(content) {
    const { jobs = [], total } = parts(content);
    return {
      complete: true,
      ...(total !== undefined && { declared: { count: total, position: '/meta/total_jobs' } }),
      ...readRecords(jobs, '/jobs', { idOf, draftOf }),
    };
  },
};

function parts(content: Content): { jobs?: unknown[]; total?: number } {
  if (content.kind !== 'json' || !isObject(content.value)) return {};
  const { jobs, meta } = content.value;
  return {
    ...(Array.isArray(jobs) && { jobs }),
    ...(isObject(meta) && typeof meta.total_jobs === 'number' && { total: meta.total_jobs }),
  };
}

/** The list's own ids are made of company, title and place, which several openings share; addresses are their own. */
function idOf(row: JsonObject): string | undefined {
  return textOf(row.url) ?? textOf(row.id);
}

function draftOf(row: JsonObject): Pick<Draft, 'employer' | 'job'> {
  const title = titleOf(row.title);
  const name = textOf(row.company);
  const place = textOf(row.location);
  const { category, flags, company_tier: tier } = row;
  return {
    ...(name !== undefined && { employer: { name } }),
    job: {
      title,
      status: row.is_closed === true ? 'closed' : 'open',
      ...present({
        language: languageOf(title),
        url: webAddressOf(row.url),
        locations: place === undefined ? [] : parsePlace(place),
        employmentTypes: employmentTypesOfTitle(title),
        postedAt: instantOf(row.posted_at),
        extensions: extensionsOf('newgrad-list', {
          category: isObject(category) ? textOf(category.name) : undefined,
          flags: isObject(flags) ? flags : undefined,
          companyTier: isObject(tier) ? textOf(tier.label) : undefined,
          source: textOf(row.source),
        }),
      }),
    },
  };
}
