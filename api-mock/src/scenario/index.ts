import type { FeedDatabase } from '@recruitment-feed/server';
import type { ScenarioOptions } from './forum.ts';
import { loadForumScenario } from './load.ts';

/** What a feed can begin with, by name. */
export const scenarios = {
  forum: loadForumScenario,
  empty: async () => {},
} as const satisfies Record<string, (db: FeedDatabase, options: ScenarioOptions) => Promise<void>>;

/** The name of what a feed can begin with. */
export type ScenarioName = keyof typeof scenarios;
