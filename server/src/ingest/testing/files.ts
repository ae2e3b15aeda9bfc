import type { JsonObject } from '../records.ts';

/** Small files of every format, made up. */
export function greenhouseFile(jobs: unknown[], total = jobs.length): string {
  return JSON.stringify({ jobs, meta: { total } });
}

export function greenhouseJob(id: number, changes: JsonObject = {}): JsonObject {
  return {
    id,
    title: `Fitter ${id}`,
    absolute_url: `https://job-boards.greenhouse.io/linjiang/jobs/${id}`,
    company_name: 'Linjiang Precision',
    location: { name: 'Hangzhou' },
    content: '&lt;p&gt;Fit &amp;amp; finish&lt;/p&gt;',
    first_published: '2026-11-01T09:00:00-05:00',
    ...changes,
  };
}

export function leverPosting(id: string, changes: JsonObject = {}): JsonObject {
  return {
    id,
    text: `Welder ${id}`,
    categories: { commitment: 'Full-time', location: 'Shenyang', allLocations: ['Shenyang'] },
    hostedUrl: `https://jobs.lever.co/linjiang/${id}`,
    createdAt: 1_790_000_000_000,
    description: '<div>Weld</div>',
    lists: [{ text: 'You bring', content: '<li>Care</li>' }],
    ...changes,
  };
}

export function ashbyJob(id: string, changes: JsonObject = {}): JsonObject {
  return {
    id,
    title: `Turner ${id}`,
    jobUrl: `https://jobs.ashbyhq.com/Linjiang%20Precision/${id}`,
    location: 'Hangzhou',
    employmentType: 'FullTime',
    isListed: true,
    publishedAt: '2026-11-01T00:00:00.000+00:00',
    descriptionHtml: '<p>Turn</p>',
    ...changes,
  };
}

export function listing(id: string, changes: JsonObject = {}): JsonObject {
  return {
    id,
    company_name: 'Linjiang Precision',
    title: `Robotics Intern ${id}`,
    locations: ['Hangzhou, China'],
    terms: ['Summer 2027'],
    url: `https://jobs.example.com/${id}`,
    active: true,
    is_visible: true,
    date_posted: 1_790_000_000,
    ...changes,
  };
}
