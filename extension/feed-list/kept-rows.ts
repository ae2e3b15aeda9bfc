import { typeBits } from '../feed-index/index/job-row.ts';
import { unpackTexts } from '../feed-index/index/packed-texts.ts';
import { searchedWords } from '../feed-index/index/text-search.ts';
import { cooperationsOf } from '../feed-index/look-up.ts';
import type { StudentProfile } from '../profile/student-profile.ts';
import type { ListedFeed } from './listed-feed.ts';
import type { JobFilters } from './ranked-job.ts';

/** Marks the rows of a feed that a student asks for. */
export async function keptRows(
  list: ListedFeed,
  { college }: StudentProfile,
  search: string,
  { employmentTypes = [], place = '', cooperating = false, open = false }: JobFilters,
): Promise<Uint8Array> {
  const { columns, feed } = list;
  const words = searchedWords(search);
  const masks: Uint8Array[] = [];
  if (open) masks.push(columns.open);
  if (words.length > 0) masks.push(list.search().withWords(words));
  if (place.trim() !== '') masks.push(list.search().withPlace(place));
  const kept = masks.reduce(
    (all, mask) => all.map((held, row) => held & (mask[row] as number)),
    allOf(columns.open),
  );
  if (employmentTypes.length > 0) {
    const bits = typeBits(employmentTypes);
    drop(kept, (row) => ((columns.types[row] as number) & bits) === 0);
  }
  if (cooperating) {
    const cooperations = college === undefined ? [] : await cooperationsOf(feed, college);
    const partners = new Set(cooperations.map(({ enterprise }) => enterprise));
    const employers = unpackTexts(columns.employerIds).map((id) => partners.has(id));
    drop(kept, (row) => employers[columns.employers[row] as number] !== true);
  }
  return kept;
}

function allOf(column: Uint8Array): Uint8Array {
  return new Uint8Array(column.length).fill(1);
}

function drop(kept: Uint8Array, isOut: (row: number) => boolean): void {
  for (let row = 0; row < kept.length; row += 1) if (kept[row] === 1 && isOut(row)) kept[row] = 0;
}
