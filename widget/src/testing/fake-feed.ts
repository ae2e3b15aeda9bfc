import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Cooperation, Event as FeedEvent, Job, Post } from '@recruitment-feed/sdk/contract';

/** A feed that a test fills and breaks. */
export interface FakeFeed {
  jobs: Job[];
  cooperations: Cooperation[];
  posts: Post[];
  events: FeedEvent[];
  /** Told with every first page of jobs. */
  facets: Record<string, { value: string; count: number }[]> | undefined;
  /** How many watch an event, by its id. */
  viewers: Record<string, number>;
  isDown: boolean;
  /** Answers wait for it. */
  gate: Promise<unknown>;
  requests: URL[];
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
const pageSize = 20;

type Item = Job | Cooperation | Post | FeedEvent;

/** The values of an item by which the lists of the feed can be narrowed. */
function valuesOf(
  item: Record<string, unknown> & Partial<Pick<Job, 'employmentTypes' | 'locations'>>,
): Record<string, readonly unknown[]> {
  return {
    id: [item.id],
    status: [item.status],
    topic: [item.topic],
    kind: [item.kind],
    employmentType: item.employmentTypes ?? [],
    region: (item.locations ?? []).flatMap(({ region }) => region ?? []),
  };
}

function matches(item: Item, query: URLSearchParams): boolean {
  const isAmong = ([name, values]: [string, readonly unknown[]]) => {
    const wanted = query.getAll(name);
    return wanted.length === 0 || values.some((value) => wanted.includes(String(value)));
  };
  return Object.entries(valuesOf(item)).every(isAmong) && JSON.stringify(item).includes(query.get('q') ?? '');
}

function paged<Item>(items: readonly Item[], query: URLSearchParams) {
  const start = Number(query.get('cursor') ?? 0);
  const end = start + Number(query.get('limit') ?? pageSize);
  return { data: items.slice(start, end), nextCursor: end < items.length ? String(end) : null };
}

/** A picture that says how wide it is. */
function drawing(width: string): string {
  const height = (Number(width) * 3) / 4;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#2f6f73"/></svg>`;
}

/** Starts with the jobs and cooperations given; the test changes them as it likes. */
export function createFakeFeed(jobs: Job[], cooperations: Cooperation[] = []): FakeFeed {
  return {
    jobs,
    cooperations,
    posts: [],
    events: [],
    facets: undefined,
    viewers: {},
    isDown: false,
    gate: Promise.resolve(),
    requests: [],
    async answer(request, response) {
      const url = new URL(request.url ?? '/', 'http://feed.test');
      this.requests.push(url);
      await this.gate;
      if (this.isDown) return void response.writeHead(503, headers).end('{}');
      const [, , collection = '', id = '', part = ''] = url.pathname.split('/');
      if (collection === 'media') {
        response.writeHead(200, { 'content-type': 'image/svg+xml' });
        return void response.end(drawing(part.replace('.svg', '')));
      }
      const { cooperations, events, facets, jobs, posts } = this;
      const lists: Record<string, Item[]> = { jobs, cooperations, posts, events };
      const all = lists[collection] ?? [];
      const one =
        part === 'presence' ? { viewers: this.viewers[id] ?? 0 } : all.find((item) => item.id === id);
      if (id && !one) {
        const problem = { type: 'about:blank', title: 'Not found', status: 404, code: 'not_found' };
        return void response
          .writeHead(404, { ...headers, 'content-type': 'application/problem+json' })
          .end(JSON.stringify(problem));
      }
      const found = all.filter((item) => matches(item, url.searchParams));
      response
        .writeHead(200, headers)
        .end(JSON.stringify(one ?? { ...paged(found, url.searchParams), facets }));
    },
  };
}
