import { join } from 'node:path';
import { mediaFolder } from '../media/media-folder.ts';
import type { MediaStore } from '../media/media-store.ts';
import { readSettings, settingFlags, settingHelp } from '../settings.ts';
import { readArguments, UsageError } from './arguments.ts';
import { describeLocation, type FeedLocation, feedLocation } from './feed-location.ts';

/** Where everything of a feed lies. */
export interface FeedPlace {
  location: FeedLocation;
  /** Names the location to a person, without user and password. */
  name: string;
  media: MediaStore;
}

const names = ['data', 'media'] as const;

/** The lines of a help text for what {@link readPlace} and {@link readPlaceAndFolder} read. */
export const placeHelp = settingHelp(names);

type Env = Readonly<Record<string, string | undefined>>;

/** Returns in which folder the files of pictures lie. */
export function mediaFolderOf({ data, media }: { data: string; media: string }): string {
  return media || join(data, 'media');
}

/**
 * Reads the arguments of a command about a feed as a whole.
 *
 * @throws UsageError where one is unknown, or its value wrong.
 */
export function readPlace(args: string[], env: Env): { place: FeedPlace; json: boolean } {
  const { values } = readArguments(args, flags);
  return { place: placeOf(values, env), json: values.json === true };
}

/**
 * Reads the same and the name of one folder.
 *
 * @throws UsageError where one is unknown, or its value wrong; with `need` where there is not one folder.
 */
export function readPlaceAndFolder(args: string[], env: Env, need: string) {
  const { values, positionals } = readArguments(args, flags, { positionals: true });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new UsageError(need);
  return { place: placeOf(values, env), json: values.json === true, folder };
}

const flags = { ...settingFlags(names), json: { type: 'boolean' } } as const;

function placeOf(values: Readonly<Record<string, unknown>>, env: Env): FeedPlace {
  const settings = readSettings(names, values, env);
  const location = feedLocation(settings.data, env);
  return { location, name: describeLocation(location), media: mediaFolder(mediaFolderOf(settings)) };
}
