import { type Attributes, readAttributes, type Settings } from '../attributes.ts';
import { attributeTable } from './attribute-table.ts';

/**
 * Reads an element's attributes as the element does in a page.
 *
 * @param written The attributes that are there, by name.
 * @param server The feed's address where no attribute names another.
 * @returns undefined where the element would show its fallback.
 */
export function settingsOf(written: Readonly<Record<string, string>>, server: string): Settings | undefined {
  const entries = attributeTable.map(({ name }) => [name, written[name] ?? null]);
  const attributes = Object.fromEntries(entries) as Record<keyof Attributes, string | null>;
  return readAttributes(attributes, server).settings;
}
