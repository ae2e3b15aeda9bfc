import type { MediaStore } from '../media/media-store.ts';
import { filesOfMedia } from '../store/media.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { type Finding, ill, well } from './finding.ts';

const namesTold = 5;

/** Makes sure that every file of a picture is there, and none that no picture has. */
export async function checkMedia(db: FeedDatabase, media: MediaStore): Promise<Finding> {
  // Files first: a file comes before what is known of it.
  const files = new Set(await media.list());
  const known = new Set(await filesOfMedia(db));
  const lost = without(known, files);
  const left = without(files, known);
  if (lost.length > 0)
    return ill(
      'media',
      `${lost.length} files of pictures are missing (${some(lost)}). Check --media, or bring them back from a backup.`,
    );
  return left.length === 0
    ? well('media', 'Every file of a picture is there.')
    : ill(
        'media',
        `${left.length} files belong to no picture (${some(left)}). Remove them, unless a picture is being sent right now.`,
      );
}

function without(names: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...names].filter((name) => !others.has(name));
}

function some(names: readonly string[]): string {
  const more = names.length > namesTold ? ' and others' : '';
  return `${names.toSorted().slice(0, namesTold).join(', ')}${more}`;
}
