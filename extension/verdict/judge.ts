import { postingIdentity } from '@recruitment-feed/sdk/posting';
import { cooperationsOf, findEmployer, findJob, type Partner } from '../feed-index/look-up.ts';
import type { OpenFeed } from '../feed-index/open-feeds.ts';
import { present } from '../feed-index/present.ts';
import type { CooperationRecord, JobRecord } from '../feed-index/records.ts';
import { matchJob } from '../feed-list/job-match.ts';
import { canMatch, type StudentProfile } from '../profile/student-profile.ts';
import type { FoundPosting, PageFind } from './found-posting.ts';
import { identitiesOf } from './identities.ts';
import { holdAgainst } from './match-profile.ts';
import type { Match, ShownCooperation, ShownJob, Verdict } from './verdict.ts';
import { isWebAddress } from './web-address.ts';

export interface JudgeOptions {
  /** The feeds that the student has chosen; what an earlier one says of a posting counts before a later one's. */
  feeds: readonly OpenFeed[];
  profile: StudentProfile;
  /** The day on which postings are read, for those that do not say when they were written. */
  today: Date;
}

/** Says of each posting of a page what the feed knows of it and how it fits; one that is unknown gets `undefined`. */
export async function judgePostings(
  { feeds, profile, today }: JudgeOptions,
  find: PageFind,
): Promise<(Verdict | undefined)[]> {
  const { page, postings } = find;
  const { college } = profile;
  const sources = await Promise.all(
    feeds.map(async (feed) => ({ feed, cooperations: college ? await cooperationsOf(feed, college) : [] })),
  );
  const identities = identitiesOf(find);
  const lone = postings.length === 1;
  return Promise.all(
    postings.map(async (posting, at) => {
      const jobs = await Promise.all(feeds.map((feed) => findJob(feed, identities[at] ?? [])));
      const job = jobs.find((one) => one?.status === 'open') ?? jobs.find((one) => one !== undefined);
      const employed = lone ? { url: page, ...posting } : posting;
      const partners = await Promise.all(sources.map((source) => findPartner(employed, source)));
      const partner = partners.find((one) => one !== undefined);
      const match = canMatch(profile) ? matchOf(profile, posting, job, today) : undefined;
      if (job === undefined && partner === undefined && match === undefined) return undefined;
      return {
        ...(match && { match }),
        ...(job && { job: shown(job, identities[at] ?? []) }),
        ...(partner && { cooperation: described(partner) }),
      };
    }),
  );
}

/**
 * Says how a posting fits by what the page says; where that is too little, as on the card of a list, and nothing of it
 * speaks against the posting, by what the feed says of the same job.
 */
function matchOf(
  profile: StudentProfile,
  posting: FoundPosting,
  job: JobRecord | undefined,
  today: Date,
): Match | undefined {
  const onPage = holdAgainst(profile, posting, today);
  if (onPage.band !== undefined) return { band: onPage.band, reasons: onPage.reasons };
  const isRefused = onPage.reasons.some(({ polarity }) => polarity !== 'meets');
  if (job?.status !== 'open' || isRefused) return undefined;
  const { band, reasons } = matchJob(profile, job, today);
  return band && { band, reasons };
}

/** A feed with the cooperations of the student's college. */
interface Source {
  feed: OpenFeed;
  cooperations: CooperationRecord[];
}

async function findPartner(
  posting: FoundPosting,
  { feed, cooperations }: Source,
): Promise<Partner | undefined> {
  if (cooperations.length === 0) return undefined;
  const enterprise = await findEmployer(feed, posting);
  const found = cooperations.filter((cooperation) => cooperation.enterprise === enterprise?.id);
  const cooperation = found.find(({ status }) => status === 'active') ?? found[0];
  return enterprise && cooperation && { enterprise, cooperation };
}

function shown(record: JobRecord, identities: readonly string[]): ShownJob {
  const { id, identities: known, title, translations, status, employer } = record;
  const { employmentTypes, locations, pay } = record;
  const { postedAt, updatedAt, closesAt, closedAt, closedReason, sample } = record;
  const isOther = isWebAddress(record.url) && !identities.includes(postingIdentity(record.url) ?? '');
  return {
    ...{
      id,
      identities: known,
      title,
      status,
      employer,
      employmentTypes,
      locations,
      pay,
      postedAt,
      updatedAt,
    },
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
