import { type FeedDatabase, openDatabase } from '@recruitment-feed/server';
import type { ScenarioOptions } from './forum.ts';
import { type ScenarioName, scenarios } from './index.ts';

/** What a feed begins with: a scenario by its name, or a function that fills an empty database. */
export type Scenario = ScenarioName | ((db: FeedDatabase, options: ScenarioOptions) => Promise<void>);

/** Opens a database in memory and puts a scenario into it. */
export async function openScenario(scenario: Scenario, options: ScenarioOptions): Promise<FeedDatabase> {
  const db = await openDatabase('memory');
  try {
    await (typeof scenario === 'function' ? scenario : scenarios[scenario])(db, options);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}
