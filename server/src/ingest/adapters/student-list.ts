import { parsePlace } from '@recruitment-feed/sdk/posting';
import type { Adapter, Content, Draft } from '../adapter.ts';
import { employmentTypesOfTitle } from '../fields/employment-types.ts';
import { extensionsOf } from '../fields/extensions.ts';
import { instantOfSeconds } from '../fields/instant.ts';
import { languageOf } from '../fields/language.ts';
import { present } from '../fields/present.ts';
import { textOf, textsOf } from '../fields/text.ts';
import { titleOf } from '../fields/title.ts';
import { webAddressOf } from '../fields/web-address.ts';
import { type JsonObject, readRecords, SkippedRecord, someRecordHas } from '../records.ts';

/** The `listings.json` that student lists of internships and first jobs are made from. */
export const studentList: Adapter = {
  id: 'student-list',
  title: 'student list (listings.json)',

  recognise(content) {
    return someRecordHas(rowsOf(content), 'company_name', 'title', 'url');
  },

  read(content) {
    return {
      complete: true,
      ...readRecords(rowsOf(content), '', { idOf: (row) => textOf(row.id), draftOf }),
    };
  },
};

function rowsOf(content: Content): unknown[] {
  return content.kind === 'json' && Array.isArray(content.value) ? content.value : [];
}

function draftOf(row: JsonObject): Pick<Draft, 'employer' | 'job'> {
  if (row.is_visible === false) throw new SkippedRecord('not visible', { withdrawn: true });
  const title = titleOf(row.title);
  const name = textOf(row.company_name);
  const terms = textsOf(row.terms);
  const stated = employmentTypesOfTitle(title);
  return {
    ...(name !== undefined && { employer: { name } }),
    job: {
      title,
      status: row.active === false ? 'closed' : 'open',
      // Only lists of internships have terms; those of first jobs have none.
      employmentTypes: stated.length > 0 || terms.length === 0 ? stated : ['INTERN'],
      ...present({
        language: languageOf(title),
        url: webAddressOf(row.url),
        locations: textsOf(row.locations).flatMap((place) => parsePlace(place)),
        postedAt: instantOfSeconds(row.date_posted),
        extensions: extensionsOf('student-list', {
          terms,
          sponsorship: textOf(row.sponsorship),
          category: textOf(row.category),
          degrees: textsOf(row.degrees),
          companyUrl: textOf(row.company_url),
        }),
      }),
    },
  };
}
