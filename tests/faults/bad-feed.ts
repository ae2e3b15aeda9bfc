import { createMockFeed, type Fault, type MockFeed } from '@recruitment-feed/api-mock';
import { type ClientOptions, createFeed, type Feed } from '@recruitment-feed/sdk';
import { makeKeys } from '../conformance/make-keys.ts';

const baseUrl = 'https://feed.test';
/** Out of the way of tests that hold the time; real work takes turns, and with each a little of it passes. */
const patient = { timeout: 2 ** 30, totalTimeout: 2 ** 30 };

/** A feed on a bad day, and a client that may do everything. */
export interface BadFeed {
  mock: MockFeed;
  /** The id of the organization that is there. */
  organizationId: string;
  /** How many requests of the client reached the feed or what stands before it. */
  asked(): number;
  /** When each came, in milliseconds of `performance`. */
  times: readonly number[];
  /** Orders what goes wrong with the next requests of the client, and with none after them. */
  befall(fault: Fault, options?: { times?: number; path?: RegExp }): void;
  /** Takes back what was ordered. */
  pass(): void;
  client(options?: Partial<ClientOptions>): Feed;
}

/** Opens a feed with one organization. */
export async function openBadFeed(): Promise<BadFeed> {
  const mock = await createMockFeed({ scenario: 'empty' });
  const { secret } = await makeKeys(mock.db, new Date());
  const times: number[] = [];
  let order = { fault: '500' as Fault, left: 0, path: /./ };

  async function fetch(request: Request): Promise<Response> {
    times.push(performance.now());
    if (order.left > 0 && order.path.test(request.url)) {
      order.left -= 1;
      request.headers.set('X-Mock-Fault', order.fault);
    }
    return mock.fetch(request);
  }
  const client = (options: Partial<ClientOptions> = {}) =>
    createFeed({ baseUrl, fetch, key: secret, ...patient, ...options });
  const { id: organizationId } = await client().organizations.create({
    kind: 'enterprise',
    name: '杭叉集团',
    language: 'zh-CN',
  });
  return {
    mock,
    organizationId,
    times,
    asked: () => times.length,
    befall(fault, { times: left = 1, path = /./ } = {}) {
      times.length = 0;
      order = { fault, left, path };
    },
    pass() {
      order.left = 0;
    },
    client,
  };
}
