import type { Random } from '../shared/random.ts';
import * as words from '../shared/words.ts';

/** Questions of one word, half of them narrowed to a region; none comes twice, so that none is answered from memory. */
export function draw(
  random: Random,
  vocabulary: readonly string[],
  { count, filters }: { count: number; filters: boolean },
): string[] {
  const questions = new Set<string>();
  for (let tries = 0; questions.size < count && tries < count * 20; tries++) {
    const narrowing = filters && random.next() < 0.5 ? random.one(regions) : '';
    questions.add(`q=${encodeURIComponent(random.one(vocabulary))}${narrowing}`);
  }
  return [...questions];
}

const regions = [...new Set(words.places.map(([, , region]) => `&region=${region}`))];
