import { FeedConfigError } from './errors/feed-config-error.ts';

/**
 * Writes ids into the path of a route, each in the place of its name in braces.
 * @throws {FeedConfigError} for an id that is none.
 */
export function pathOf({ path }: { path: string }, ids: Readonly<Record<string, string>>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = ids[name] ?? '';
    // A dot segment would be resolved away and ask for something else.
    if (id === '' || id === '.' || id === '..') {
      throw new FeedConfigError(
        'invalid_option',
        `${path} needs an id, such as that of an object in a list.`,
      );
    }
    return encodeURIComponent(id);
  });
}
