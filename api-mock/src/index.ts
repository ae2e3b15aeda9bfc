export { createMockFeed, developersLiveKit, type MockFeed, type MockFeedOptions } from './mock-feed.ts';
export type { ScenarioOptions } from './scenario/forum.ts';
export type { ScenarioName } from './scenario/index.ts';
export { loadForumScenario } from './scenario/load.ts';
