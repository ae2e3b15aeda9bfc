import { findEmployers } from '@recruitment-feed/sdk/match';
import type { FeedDatabaseHandle } from '../feed-index/database.ts';
import { findJob, type Partner, partnersOf } from '../feed-index/look-up.ts';
import { present } from '../feed-index/present.ts';
import type { JobRecord } from '../feed-index/records.ts';
import type { FoundPosting, PageFind } from './found-posting.ts';
import { identitiesOf } from './identities.ts';
import type { ShownCooperation, ShownJob, Verdict } from './verdict.ts';

export interface JudgeOptions {
  database: FeedDatabaseHandle;
  /** The feed that the student has chosen; a copy of another one gives no verdict. */
  feed: string;
  /** The student's college, once she has chosen it. */
  college: string | undefined;
}

/** Says of each posting of a page what the feed knows of it; a posting that is unknown gets `undefined`. */
export async function judgePostings(
  { database, feed, college }: JudgeOptions,
  find: PageFind,
): Promise<(Verdict | undefined)[]> {
  const { page, postings } = find;
  const state = await database.get('state', 'current');
  if (state?.feed !== feed) return postings.map(() => undefined);
  const partners = college === undefined ? [] : await partnersOf(database, state, college);
  const identities = identitiesOf(find);
  const lone = postings.length === 1;
  return Promise.all(
    postings.map(async (posting, at) => {
      const job = await findJob(database, state, identities[at] ?? []);
      const partner = findPartner(lone ? { url: page, ...posting } : posting, partners);
      if (job === undefined && partner === undefined) return undefined;
      return { ...(job && { job: shown(job) }), ...(partner && { cooperation: described(partner) }) };
    }),
  );
}

function findPartner(posting: FoundPosting, partners: readonly Partner[]): Partner | undefined {
  // An enterprise with two cooperations is one company: given twice, it would pass for an ambiguous name.
  const companies = new Map(partners.map(({ enterprise }) => [enterprise.id, enterprise]));
  const [employer] = findEmployers(posting, [...companies.values()]);
  const found = partners.filter(({ enterprise }) => enterprise.id === employer?.id);
  return found.find(({ cooperation }) => cooperation.status === 'active') ?? found[0];
}

function shown(record: JobRecord): ShownJob {
  const { title, translations, status, employer, employmentTypes, locations, pay, postedAt } = record;
  const { closesAt, closedAt, closedReason, sample } = record;
  return {
    ...{ title, status, employer, employmentTypes, locations, pay, postedAt },
    ...present({ translations, closesAt, closedAt, closedReason, sample }),
  };
}

function described({ enterprise, cooperation }: Partner): ShownCooperation {
  const { kinds, status, history, title, translations, url, sample } = cooperation;
  return {
    ...{ kinds, status, history, title, enterprise: enterprise.name },
    ...present({ translations, enterpriseTranslations: enterprise.translations, url, sample }),
  };
}
