import { type FeedDatabase, imageOf, openDatabase } from '@recruitment-feed/server';
import { LRUCache } from 'lru-cache';
import type { ScenarioOptions } from './forum.ts';
import { type ScenarioName, scenarios } from './index.ts';
import type { KeptImages } from './kept-images.ts';

/** What a feed begins with: a scenario by its name, or a function that fills an empty database. */
export type Scenario = ScenarioName | ((db: FeedDatabase, options: ScenarioOptions) => Promise<void>);

const minute = 60_000;

/** Of one feed there is often one per test, so that only the first of them is written; an image has about two megabytes. */
const images = new LRUCache<string, Uint8Array>({ max: 8 });

/** Opens a database in memory and puts a scenario into it; what has a name is as of the beginning of the minute. */
export async function openScenario(
  scenario: Scenario,
  options: ScenarioOptions,
  elsewhere?: KeptImages,
): Promise<FeedDatabase> {
  if (typeof scenario === 'function') return openFilled(scenario, options);
  const now = new Date(Math.floor(options.now.getTime() / minute) * minute);
  const name = JSON.stringify([scenario, options.seed, now]);
  const image = images.get(name) ?? elsewhere?.read(name);
  if (image) {
    images.set(name, image);
    return openDatabase({ image });
  }
  const db = await openFilled(scenarios[scenario], { ...options, now });
  const made = imageOf(db);
  if (made) {
    images.set(name, made);
    elsewhere?.write(name, made);
  }
  return db;
}

async function openFilled(fill: Exclude<Scenario, string>, options: ScenarioOptions): Promise<FeedDatabase> {
  const db = await openDatabase('memory');
  try {
    await fill(db, options);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}
