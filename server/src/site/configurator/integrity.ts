import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** The hash by which a page can hold a script to what it was, https://www.w3.org/TR/SRI/; undefined where it is not built. */
export async function integrityOf(file: URL): Promise<string | undefined> {
  const content = await readFile(file).catch(() => undefined);
  return content && `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
