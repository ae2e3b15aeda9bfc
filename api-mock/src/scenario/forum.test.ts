import * as contract from '@recruitment-feed/sdk/contract';
import { describe, expect, test } from 'vitest';
import { buildForumScenario } from './forum.ts';

const now = new Date('2026-11-24T02:00:00Z');
const scenario = buildForumScenario({ now });
const { organizations, jobs, cooperations, posts, events, cohorts, reports, attendances, conversations } =
  scenario;
const all = [...organizations, ...jobs, ...cooperations, ...posts, ...events, ...cohorts, ...reports];
const ids = new Set<string>(all.map(({ id }) => id));
const idOf = (name: string) => organizations.find((one) => one.name === name)?.id;
const kept = { rev: 1, createdAt: now.toISOString(), updatedAt: now.toISOString() };

/** What would have to be sent to write an object. */
function draftOf({ id: _, sample: __, ...draft }: { id: string; sample: boolean }): object {
  return draft;
}

/** Every text that people read, with the path at which it stands. */
function texts(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}/${key}`));
}

describe('the scenario', () => {
  test('has the counts it promises', () => {
    expect(jobs).toHaveLength(300);
    expect(cooperations.length).toBeGreaterThanOrEqual(40);
    expect(posts).toHaveLength(30);
    expect([cohorts.length, reports.length]).toEqual([12, 2]);
    expect(cooperations.filter(({ collegeId }) => collegeId === idOf('萧山技师学院')).length).toBeGreaterThan(
      7,
    );
  });

  test('is the same on every build', () => {
    expect(buildForumScenario({ now: new Date(now) })).toEqual(scenario);
  });

  test('keeps its ids on another day', () => {
    const later = buildForumScenario({ now: new Date('2027-05-01T00:00:00Z') });
    expect(later.jobs.map(({ id }) => id)).toEqual(jobs.map(({ id }) => id));
    expect(later.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });

  test('marks every object as sample data', () => {
    expect(all.filter(({ sample }) => sample !== true)).toEqual([]);
  });

  test('names no id twice and refers to none that is missing', () => {
    expect(ids.size).toBe(all.length);
    const references = [
      ...jobs.flatMap((job) => [job.organizationId, ...('publisherId' in job ? [job.publisherId] : [])]),
      ...cooperations.flatMap(({ enterpriseId, collegeId }) => [enterpriseId, collegeId]),
      ...posts.flatMap(({ organizationId, about }) => [organizationId, ...about]),
      ...events.flatMap(({ hostIds }) => hostIds),
      ...cohorts.map(({ collegeId }) => collegeId),
      ...reports.map(({ organizationId }) => organizationId),
      ...conversations.flatMap(({ conversation }) => [
        ...conversation.organizationIds,
        ...conversation.about,
      ]),
      ...attendances.flatMap(({ eventId, organizationId }) => [eventId, organizationId]),
    ];
    expect(references.filter((id) => id === undefined || !ids.has(id))).toEqual([]);
  });

  test('holds to the contract', () => {
    const organization = contract.OrganizationRef.parse(organizations[0]);
    for (const one of organizations) contract.Organization.parse({ ...kept, ...one });
    for (const job of jobs) contract.Job.parse({ ...kept, ...job, organization });
    for (const one of cooperations)
      contract.Cooperation.parse({ ...kept, ...one, enterprise: organization, college: organization });
    for (const cohort of cohorts) contract.CohortDraft.parse(draftOf(cohort));
    for (const report of reports) contract.ReportDraft.parse(draftOf(report));
    for (const post of posts) contract.Post.parse({ ...kept, ...post, organization });
    for (const event of events) contract.Event.parse({ ...kept, ...event, hosts: [organization] });
  });
});

describe('its languages', () => {
  test('has an English text for every Chinese one that the contract can translate', () => {
    const translatable = [
      'name',
      'legalName',
      'shortName',
      'title',
      'summary',
      'description',
      'body',
      'text',
    ];
    for (const { translations, ...object } of all) {
      const present = Object.keys(object).filter((field) => translatable.includes(field));
      expect(Object.keys(translations.en)).toEqual(expect.arrayContaining(present));
    }
  });

  test('has the same outline in both', () => {
    const outline = (text: contract.RichText) =>
      text.map((block) => (block.type === 'list' ? [block.type, block.items.length] : [block.type]));
    for (const { description, translations } of jobs)
      expect(outline(translations.en.description)).toEqual(outline(description));
  });

  test('leaves no Chinese in the English and no hole in either', () => {
    const english = all.flatMap(({ translations }) => texts(translations.en));
    expect(english.filter(([, text]) => /[\u3000-\u9fff\uff00-\uffef]/.test(text))).toEqual([]);
    expect(texts(all).filter(([, text]) => /[{}]|undefined|NaN/.test(text))).toEqual([]);
  });

  test('writes Chinese with Chinese punctuation', () => {
    const chinese = all.flatMap(({ translations: _, ...object }) => texts({ ...object, aliases: [] }));
    expect(
      chinese.filter(([, text]) => /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/.test(text)),
    ).toEqual([]);
  });
});

describe('its jobs', () => {
  test('are told apart by employer, title and place', () => {
    const keys = jobs.map((job) => [job.organizationId, job.title, job.locations[0]?.name].join());
    expect(new Set(keys).size).toBe(jobs.length);
  });

  test('differ in kind, place and education', () => {
    const distinct = (values: unknown[]) => new Set(values).size;
    expect(distinct(jobs.map(({ title }) => title))).toBeGreaterThan(120);
    expect(distinct(jobs.map((job) => job.locations[0]?.region))).toBeGreaterThan(6);
    expect(distinct(jobs.map(({ education }) => education.level))).toBe(5);
    expect(distinct(jobs.flatMap(({ employmentTypes }) => employmentTypes))).toBe(5);
    expect(distinct(jobs.map(({ description }) => JSON.stringify(description)))).toBe(jobs.length);
  });

  test.each(['2026-11-24T02:00:00Z', '2027-01-01T15:59:00Z', '2027-02-28T16:01:00Z'])(
    'fit the clock at %s',
    (moment) => {
      for (const job of buildForumScenario({ now: new Date(moment) }).jobs) {
        const { status, postedAt, closesAt, closedAt } = job;
        const time = new Date(moment).toISOString();
        expect(postedAt <= time).toBe(true);
        if (status === 'open') expect(closesAt === undefined || closesAt > time).toBe(true);
        if (status === 'closed') expect(closedAt && closedAt > postedAt && closedAt <= time).toBe(true);
      }
    },
  );

  test('are closed now and then, within the 90 days for which they stay readable', () => {
    const closed = jobs.filter(({ status }) => status === 'closed');
    expect(closed.length).toBeGreaterThan(15);
    expect(closed.length).toBeLessThan(35);
    const limit = now.getTime() - 90 * 24 * 3600 * 1000;
    expect(closed.filter((job) => Date.parse(job.closedAt ?? '') < limit)).toEqual([]);
    expect(new Set(closed.map((job) => job.closedReason))).toEqual(
      new Set(['filled', 'expired', 'withdrawn']),
    );
  });

  test('pay interns by the day, and never less at the top than at the bottom', () => {
    for (const { employmentTypes, pay } of jobs)
      for (const { min = 0, max = 0, period } of pay) {
        expect(min).toBeLessThan(max);
        if (employmentTypes[0] === 'INTERN') expect(period).toBe('day');
      }
  });

  test('have their page on the site that was named', () => {
    const [job] = buildForumScenario({ now, site: 'https://feed.example' }).jobs;
    expect(job?.url).toBe(`https://feed.example/demo/board/${job?.id}`);
  });
});

describe('its cooperations', () => {
  test('pass their statuses in order and stand at the last', () => {
    for (const { history, status } of cooperations) {
      const at = history.map((step) => step.at);
      expect(at).toEqual([...at].sort());
      const order = history.map((step) => contract.cooperationStatuses.indexOf(step.status));
      expect(order).toEqual([...order].sort());
      expect(history.at(-1)?.status).toBe(status);
    }
  });

  test('are of every kind and status', () => {
    expect(new Set(cooperations.flatMap(({ kinds }) => kinds))).toEqual(new Set(contract.cooperationKinds));
    expect(new Set(cooperations.map(({ status }) => status))).toEqual(new Set(contract.cooperationStatuses));
  });
});

test('has the forum with its audience, and events still to come', () => {
  const forum = events.find(({ kind }) => kind === 'forum');
  expect(forum).toMatchObject({ status: 'ended', audience: { peakViewers: 28_653, visits: 200_000 } });
  expect(
    events.filter(({ status, startsAt }) => status === 'scheduled' && Date.parse(startsAt) > now.getTime()),
  ).toHaveLength(2);
});

describe('its cohorts', () => {
  test('tell of no graduates twice, and have English names of their majors', () => {
    const keys = cohorts.map((one) => [one.collegeId, one.major.name, one.educationLevel].join());
    expect(new Set(keys).size).toBe(cohorts.length);
    for (const { major } of cohorts) expect(major.translations.en.name).toMatch(/^[ -~]+$/);
  });
});

test('its events to come have organizations that take part, each once', () => {
  const coming = events.filter(({ status }) => status === 'scheduled').map(({ id }) => id);
  expect(new Set(attendances.map(({ eventId }) => eventId))).toEqual(new Set(coming));
  const pairs = attendances.map(({ eventId, organizationId }) => `${eventId}/${organizationId}`);
  expect(new Set(pairs).size).toBe(pairs.length);
});

test('its conversations are spoken by their parties, each message later than the one before', () => {
  expect(conversations).toHaveLength(3);
  for (const { conversation, messages } of conversations) {
    for (const { message } of messages)
      expect(conversation.organizationIds).toContain(message.organizationId);
    const moments = messages.map(({ at }) => Date.parse(at));
    expect(moments).toEqual([...new Set(moments)].sort((a, b) => a - b));
    expect(Math.max(...moments)).toBeLessThan(now.getTime());
  }
});
