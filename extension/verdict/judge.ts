import { findEmployers } from '@recruitment-feed/sdk/match';
import { postingIdentity } from '@recruitment-feed/sdk/posting';
import type { FeedDatabaseHandle } from '../feed-index/database.ts';
import { findJob, type Partner, partnersOf } from '../feed-index/look-up.ts';
import { present } from '../feed-index/present.ts';
import type { JobRecord } from '../feed-index/records.ts';
import { canMatch, type StudentProfile } from '../profile/student-profile.ts';
import type { FoundPosting, PageFind } from './found-posting.ts';
import { identitiesOf } from './identities.ts';
import { matchProfile } from './match-profile.ts';
import type { ShownCooperation, ShownJob, Verdict } from './verdict.ts';
import { isWebAddress } from './web-address.ts';

export interface JudgeOptions {
  database: FeedDatabaseHandle;
  /** The feed that the student has chosen; a copy of another one gives no verdict. */
  feed: string;
  profile: StudentProfile;
  /** The day on which postings are read, for those that do not say when they were written. */
  today: Date;
}

/** Says of each posting of a page what the feed knows of it and how it fits; one that is unknown gets `undefined`. */
export async function judgePostings(
  { database, feed, profile, today }: JudgeOptions,
  find: PageFind,
): Promise<(Verdict | undefined)[]> {
  const { page, postings } = find;
  const { college } = profile;
  const stored = await database.get('state', 'current');
  const state = stored?.feed === feed ? stored : undefined;
  const partners = state && college !== undefined ? await partnersOf(database, state, college) : [];
  const identities = identitiesOf(find);
  const lone = postings.length === 1;
  return Promise.all(
    postings.map(async (posting, at) => {
      const job = state && (await findJob(database, state, identities[at] ?? []));
      const partner = findPartner(lone ? { url: page, ...posting } : posting, partners);
      const match = canMatch(profile) ? matchProfile(profile, posting, today) : undefined;
      if (job === undefined && partner === undefined && match === undefined) return undefined;
      return {
        ...(match && { match }),
        ...(job && { job: shown(job, identities[at] ?? []) }),
        ...(partner && { cooperation: described(partner) }),
      };
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

function shown(record: JobRecord, identities: readonly string[]): ShownJob {
  const { id, title, translations, status, employer, employmentTypes, locations, pay } = record;
  const { postedAt, updatedAt, closesAt, closedAt, closedReason, sample } = record;
  const isOther = isWebAddress(record.url) && !identities.includes(postingIdentity(record.url) ?? '');
  return {
    ...{ id, title, status, employer, employmentTypes, locations, pay, postedAt, updatedAt },
    ...present({
      url: isOther ? record.url : undefined,
      translations,
      closesAt,
      closedAt,
      closedReason,
      sample,
    }),
  };
}

function described({ enterprise, cooperation }: Partner): ShownCooperation {
  const { kinds, status, history, title, translations, url, sample } = cooperation;
  return {
    ...{ kinds, status, history, title, enterprise: enterprise.name },
    ...present({ translations, enterpriseTranslations: enterprise.translations, url, sample }),
  };
}
