import { stream } from '@recruitment-feed/sdk/contract';
import type { MockClock } from '../time/mock-clock.ts';
import { type Answer, pageAnswer, problemAnswer, resetBeforeAnswer } from './answer.ts';
import { resetAfter, split, truncated } from './bodies.ts';
import { expiredCursor, hasCursor } from './cursors.ts';
import { badChange, badItem, otherShape } from './shapes.ts';
import { dropped, preceded, stalled } from './streams.ts';

/** One way in which answers go wrong. */
export interface FaultKind {
  /** What it does, for the help text. */
  about: string;
  /** What the number after `=` means; absent where there is none. */
  number?: string;
  /** Whether the fault can befall this request; by default any. */
  befalls?(request: Request): boolean;
  answer(
    request: Request,
    given: { answer: Answer; number: number | undefined; clock: MockClock },
  ): Promise<Response>;
}

const isStream = ({ url }: Request) => new URL(url).pathname === stream.path;
const isOther = (request: Request) => !isStream(request);
const isList = ({ method, url }: Request) => method === 'GET' && /^\/v1\/\w+$/.test(new URL(url).pathname);

const retryAfter = (value: string | number | undefined) =>
  value === undefined ? {} : { headers: { 'retry-after': String(value) } };

function tooMany(headers: { headers?: Record<string, string> }): Response {
  return problemAnswer('rate_limited', {
    title: 'Too many requests',
    detail: 'You ask too often.',
    ...headers,
  });
}

/** Changes an answer that has a body and is a success. */
const change =
  (alter: (response: Response, number: number | undefined) => Response | Promise<Response>) =>
  async (request: Request, { answer, number }: { answer: Answer; number: number | undefined }) => {
    const response = await answer(request);
    return response.ok && response.body ? alter(response, number) : response;
  };

/** Every fault there is, by the name under which it is ordered. */
export const faultKinds = {
  latency: {
    about: 'the answer comes late',
    number: 'milliseconds, 1000 by default; `advance` makes them pass too',
    async answer(request, { answer, number = 1000, clock }) {
      await clock.wait(number, request.signal);
      return answer(request);
    },
  },
  429: {
    about: 'too many requests',
    number: 'seconds in Retry-After; left out, there is no Retry-After',
    answer: async (_, { number }) => tooMany(retryAfter(number)),
  },
  '429-date': {
    about: 'too many requests, with a date in Retry-After',
    number: 'how many seconds the date is ahead, 1 by default',
    answer: async (_, { number = 1, clock }) =>
      tooMany(retryAfter(new Date(clock.now().getTime() + number * 1000).toUTCString())),
  },
  500: {
    about: 'the feed fails',
    answer: async () =>
      problemAnswer('internal', { title: 'Internal error', detail: 'Something went wrong here. Try again.' }),
  },
  503: {
    about: 'the feed is overloaded or stops',
    number: 'seconds in Retry-After; left out, there is no Retry-After',
    answer: async (_, { number }) =>
      problemAnswer('unavailable', {
        title: 'Unavailable',
        detail: 'Come back later.',
        ...retryAfter(number),
      }),
  },
  html: {
    about: 'a page with status 200, as a captive portal gives',
    answer: async () => pageAnswer(200, 'Sign in to the network'),
  },
  'html-502': {
    about: 'a page with status 502, as a proxy gives',
    answer: async () => pageAnswer(502, '502 Bad Gateway'),
  },
  truncated: {
    about: 'half of the body, though Content-Length says more',
    befalls: isOther,
    answer: change(truncated),
  },
  'bad-shape': {
    about: 'JSON that no feed answers with',
    befalls: isOther,
    answer: change(otherShape),
  },
  'bad-item': {
    about: 'a list whose first item is spoiled; a stream whose first change is',
    befalls: isList,
    answer: (request, given) =>
      change(isStream(request) ? (response) => preceded(response, badChange) : badItem)(request, given),
  },
  dropped: {
    about: 'the stream breaks off',
    number: 'after how many changes, 0 by default',
    befalls: isStream,
    answer: change((response, number = 0) => dropped(response, number)),
  },
  stalled: {
    about: 'the stream falls silent, heartbeats included, and stays open',
    number: 'after how many changes, 0 by default',
    befalls: isStream,
    answer: change((response, number = 0) => stalled(response, number)),
  },
  split: {
    about: 'the body comes in pieces, cut within characters and between CR and LF',
    answer: change(split),
  },
  'expired-cursor': {
    about: 'the cursor is forgotten: 410, in the stream `event: reset`; of requests that have one',
    befalls: hasCursor,
    answer: (request, { answer }) => expiredCursor(request, answer),
  },
  reset: {
    about: 'the connection is reset',
    number: 'after how many bytes of the body; left out, before the answer',
    async answer(request, given) {
      const { number } = given;
      if (number === undefined) throw resetBeforeAnswer();
      return change((response) => resetAfter(response, number))(request, given);
    },
  },
} as const satisfies Record<string, FaultKind>;

/** The name of a fault. */
export type FaultName = `${keyof typeof faultKinds}`;
/** Every name of a fault. */
export const faultNames = Object.keys(faultKinds) as readonly FaultName[];
/** Those names that take a number. */
type NumberedFault = {
  [Name in keyof typeof faultKinds]: (typeof faultKinds)[Name] extends { number: string } ? `${Name}` : never;
}[keyof typeof faultKinds];
/** A fault as it is ordered: its name, and where it takes one a number, such as `'429=5'`. */
export type Fault = FaultName | `${NumberedFault}=${number}`;
