import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../../../shared/corpus/html/', import.meta.url);

/** Whether the saved pages are there; what needs them is passed over where they are not. */
export const hasCorpus = existsSync(folder);

/** The saved pages of a folder, such as `real/seek_job.html`. */
export function savedPages(name: string): string[] {
  if (!hasCorpus) return [];
  const files = readdirSync(new URL(`${name}/`, folder)).filter((file) => file.endsWith('.html'));
  return files.map((file) => `${name}/${file}`);
}

/** A saved page as text, in the encoding that it names. */
export function readSavedPage(path: string): string {
  const bytes = readFileSync(new URL(path, folder));
  const [, charset = 'utf-8'] = /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.toString('latin1')) ?? [];
  return new TextDecoder(charset).decode(bytes);
}
