import type { FeedDatabase } from '../store/schema.ts';
import { foldName } from './fold-name.ts';
import { RefusedError } from './refused.ts';

/**
 * Finds the organization that `--org` means: by its id, or by one of its names.
 *
 * @throws RefusedError `unknown_organization`, listing names that are close.
 */
export async function findPublisher(db: FeedDatabase, idOrName: string): Promise<string> {
  const rows = await db.selectFrom('organizations').select(['id', 'names']).orderBy('id').execute();
  const organizations = rows.map(({ id, names }) => ({ id, names: names.split('\n') }));
  const wanted = foldName(idOrName);
  const found = organizations.filter(
    ({ id, names }) => id === idOrName || names.some((name) => foldName(name) === wanted),
  );
  const [only] = found;
  if (only && found.length === 1) return only.id;
  if (found.length > 1) {
    const ids = found.map(({ id, names }) => `${names[0]} (${id})`).join(', ');
    throw new RefusedError(
      'unknown_organization',
      `Several organizations are called "${idOrName}": ${ids}. Name one by its id.`,
    );
  }
  const close = closeNames(
    wanted,
    organizations.flatMap(({ names }) => names),
  );
  throw new RefusedError(
    'unknown_organization',
    close.length > 0
      ? `There is no organization "${idOrName}". Close to it: ${close.join(', ')}.`
      : `There is no organization "${idOrName}", nor one of a similar name.`,
  );
}

function closeNames(wanted: string, names: readonly string[]): string[] {
  const pairs = pairsOf(wanted);
  return [...new Set(names)]
    .map((name) => ({ name, likeness: likeness(pairs, pairsOf(foldName(name))) }))
    .filter((candidate) => candidate.likeness >= 0.3)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 5)
    .map(({ name }) => name);
}

function pairsOf(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(1, text.length - 1) }, (_, index) => text.slice(index, index + 2)),
  );
}

/** The Dice coefficient of two sets of letter pairs. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size);
}
