/**
 * A feed on a database in memory, for tests and for developing against it.
 * @module
 */

export type { FailNextOptions, FaultRule, FaultTarget } from './faults/fault-plan.ts';
export { type Fault, type FaultName, faultNames } from './faults/faults.ts';
export { UnknownFaultError } from './faults/read-faults.ts';
export { createMockFeed, developersLiveKit, type MockFeed, type MockFeedOptions } from './mock-feed.ts';
export type { MockRequest } from './request-log.ts';
export type { ScenarioOptions } from './scenario/forum.ts';
export type { ScenarioName } from './scenario/index.ts';
export { loadForumScenario } from './scenario/load.ts';
export type { Scenario } from './scenario/open.ts';
export type { Duration } from './time/duration.ts';
export { PushRefusedError } from './writing/author.ts';
export type { Push, PushedDeletion, PushedUpsert } from './writing/push.ts';
