import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Cooperation, Job } from '@recruitment-feed/sdk/contract';

/** A feed that a test fills and breaks. */
export interface FakeFeed {
  jobs: Job[];
  cooperations: Cooperation[];
  /** Told with every first page of jobs. */
  facets: Record<string, { value: string; count: number }[]> | undefined;
  isDown: boolean;
  /** Answers wait for it. */
  gate: Promise<unknown>;
  requests: URL[];
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
const pageSize = 20;

function matches(job: Job, query: URLSearchParams): boolean {
  const among = (name: string, values: readonly string[]) => {
    const wanted = query.getAll(name);
    return wanted.length === 0 || values.some((value) => wanted.includes(value));
  };
  return (
    among('id', [job.id]) &&
    among('status', [job.status]) &&
    among('employmentType', job.employmentTypes) &&
    among(
      'region',
      job.locations.flatMap(({ region }) => region ?? []),
    ) &&
    JSON.stringify(job).includes(query.get('q') ?? '')
  );
}

function paged<Item>(items: readonly Item[], query: URLSearchParams) {
  const start = Number(query.get('cursor') ?? 0);
  const end = start + Number(query.get('limit') ?? pageSize);
  return { data: items.slice(start, end), nextCursor: end < items.length ? String(end) : null };
}

/** Starts with the jobs and cooperations given; the test changes them as it likes. */
export function createFakeFeed(jobs: Job[], cooperations: Cooperation[] = []): FakeFeed {
  return {
    jobs,
    cooperations,
    facets: undefined,
    isDown: false,
    gate: Promise.resolve(),
    requests: [],
    async answer(request, response) {
      const url = new URL(request.url ?? '/', 'http://feed.test');
      this.requests.push(url);
      await this.gate;
      if (this.isDown) return void response.writeHead(503, headers).end('{}');
      const items =
        url.pathname === '/v1/jobs'
          ? this.jobs.filter((job) => matches(job, url.searchParams))
          : this.cooperations;
      const { facets } = this;
      response
        .writeHead(200, headers)
        .end(JSON.stringify({ ...paged<Job | Cooperation>(items, url.searchParams), facets }));
    },
  };
}
