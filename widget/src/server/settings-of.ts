import { readAttributes, type Settings } from '../attributes.ts';

/**
 * Reads an element's attributes as the element does in a page.
 *
 * @param written The attributes that are there, by name.
 * @param server The feed's address where no attribute names another.
 * @returns undefined where the element would show its fallback.
 */
export function settingsOf(written: Readonly<Record<string, string>>, server: string): Settings | undefined {
  return readAttributes(written, server).settings;
}
