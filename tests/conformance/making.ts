import type { ProblemCode } from '@recruitment-feed/sdk/contract';
import type { Asking, Probe } from './subject.ts';

/** What a route made or left behind. */
export interface Made {
  id?: string | undefined;
  rev?: number | undefined;
}

/** What a route is asked for, so that it does what it is there for. */
export interface Sample {
  /** The object that it is about, where there is one. */
  on?: Made;
  /** What stands in the path besides the id of that object. */
  params?: Readonly<Record<string, string>>;
  /** Parameters without which the route refuses. */
  query?: Readonly<Record<string, string>>;
  body?: unknown;
}

/** Makes what requests need: objects of its own, so that no other is touched. */
export interface Maker {
  /** Resolves with the id of an enterprise. */
  enterprise(): Promise<string>;
  /** Resolves with the id of a college. */
  college(): Promise<string>;
  /** Does what a writing route is there for, by its sample. Resolves with what it returned. */
  perform(name: string, sample?: Sample): Promise<Made>;
  /** Resolves with a valid request of a route, which has not been sent. */
  request(name: string, sample?: Sample): Promise<Asking>;
  /** Resolves with a sample of a writing route, made for this one use. */
  sample(name: string): Promise<Sample>;
  /** Resolves with a valid request of a route that reads. */
  reading(name: string): Promise<Asking>;
}

/** A valid request for each of some routes. */
export type Samples = Readonly<Record<string, (maker: Maker) => Promise<Sample>>>;

/** For each of some routes, requests that earn a code. */
export type Offences = Readonly<
  Record<string, Partial<Record<ProblemCode, (maker: Maker, probe: Probe) => Promise<Sample>>>>
>;
