import type {
  ReadScope,
  Resource,
  Route,
  RouteQuery,
  RouteReturns,
  Routes,
} from '@recruitment-feed/sdk/contract';
import type { Caching } from '../http/conditional.ts';
import type { KeptAnswers } from '../http/kept-answers.ts';
import type { Live } from '../live/live.ts';
import type { Snapshots } from '../live/snapshots.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { Cursors } from '../store/cursor.ts';
import type { Trends } from '../store/kept-trends.ts';
import type { KeyRecord } from '../store/keys.ts';
import type { FeedDatabase } from '../store/schema.ts';

/** What handlers work with. */
export interface RouteContext {
  db: FeedDatabase;
  cursors: Cursors;
  snapshots: Snapshots;
  answers: KeptAnswers;
  media: MediaStore;
  trends: Trends;
  /** The open streams of this server. */
  live: Live;
  clock: () => Date;
}

export interface RouteRequest<R extends Route> {
  query: RouteQuery<R>;
  /** The `{id}` in the path; empty where the path has none. */
  id: string;
  /** Everything that stands in braces in the path. */
  params: Readonly<Record<string, string>>;
  /** The key of the request; always there where the route has a scope. */
  key: R extends { scope: ReadScope } ? KeyRecord : KeyRecord | undefined;
}

/** An answer whose body is made only when the caller does not hold it already. */
export interface Reply<Body> extends Caching {
  /** True where the answer changes with the data alone: it is then kept until something is written. */
  untilWritten?: boolean;
  body(): Body | Promise<Body>;
}

export type Handler<R extends Route> = (
  request: RouteRequest<R>,
  context: RouteContext,
) => Reply<RouteReturns<R>> | Promise<Reply<RouteReturns<R>>>;

/** A handler for every route of a resource. */
export type Handlers<R extends Resource> = { [Name in keyof R]: Handler<R[Name]> };
export type AllHandlers = { [Name in keyof Routes]: Handlers<Routes[Name]> };
