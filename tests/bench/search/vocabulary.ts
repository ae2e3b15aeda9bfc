import type { Job } from '@recruitment-feed/sdk/contract';
import type { Random } from '../shared/random.ts';

/** How many of the jobs have a word: every tenth, every thousandth, fewer, or none at all. */
export const frequencies = ['frequent', 'middling', 'rare', 'none'] as const;
export type Frequency = (typeof frequencies)[number];

export const scripts = ['Chinese', 'Latin'] as const;
export type Script = (typeof scripts)[number];

/** Two characters of Chinese, or a word or number of Latin letters, by how often it is met. */
export type Vocabulary = Record<Script, Record<Frequency, string[]>>;

/** Collects the words that jobs are searched by, and makes up as many that none has of the same letters. */
export function vocabularyOf(jobs: readonly Job[], random: Random): Vocabulary {
  return { Chinese: sorted(jobs, pairsOf, random), Latin: sorted(jobs, wordsOf, random) };
}

function sorted(jobs: readonly Job[], tokensOf: (text: string) => string[], random: Random) {
  const counts = new Map<string, number>();
  for (const job of jobs)
    for (const token of new Set(textsOf(job).flatMap(tokensOf)))
      counts.set(token, (counts.get(token) ?? 0) + 1);
  const words = [...counts.keys()].sort();
  const between = (from: number, to: number) =>
    words.filter((word) => {
      const share = (counts.get(word) ?? 0) / jobs.length;
      return share >= from && share < to;
    });
  const none = Array.from({ length: 100 }, () => mixed(random.one(words), random.one(words)));
  return {
    frequent: between(0.1, 2),
    middling: between(0.001, 0.1),
    rare: between(0, 0.001),
    none: [...new Set(none)].filter((word) => !counts.has(word)),
  };
}

/** The first half of one word and the second of another. */
function mixed(one: string, other: string): string {
  return one.slice(0, Math.ceil(one.length / 2)) + other.slice(Math.ceil(other.length / 2));
}

function textsOf({ title, translations, organization, locations, skills, industries }: Job): string[] {
  const english = Object.values(translations ?? {}).map((texts) => texts.title);
  const places = locations.flatMap(({ city, translations }) => [city, translations?.en?.city]);
  return [title, ...english, organization.name, ...places, ...skills, ...industries].filter(
    (text) => text !== undefined,
  );
}

function pairsOf(text: string): string[] {
  return [...text.matchAll(/\p{sc=Han}{2,}/gu)].flatMap(([run]) =>
    Array.from(run)
      .slice(1)
      .map((second, index) => `${run[index]}${second}`),
  );
}

function wordsOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(/(?<![\w.])\w{2,}(?![\w.+#])/g)].map(([word]) => word);
}
