import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Context } from 'hono';
import { originOf } from '../origin.ts';

/** The hash by which a page can hold a script to what it was, https://www.w3.org/TR/SRI/; undefined where it is not built. */
export async function integrityOf(file: URL): Promise<string | undefined> {
  const content = await readFile(file).catch(() => undefined);
  return content && `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/**
 * Answers with an import map that holds the widget's script and every part that it fetches later to what they are; the
 * `integrity` of a script covers that script alone. https://html.spec.whatwg.org/multipage/webappapis.html#import-map-integrity-map
 */
export function integrityMap(script: URL) {
  return async function integrity(context: Context): Promise<Response> {
    const folder = new URL('recruitment-feed/', script);
    const parts = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.js'));
    const files: [path: string, file: URL][] = [
      ['/widget/recruitment-feed.js', script],
      ...parts.map((name): [string, URL] => [`/widget/recruitment-feed/${name}`, new URL(name, folder)]),
    ];
    const held = await Promise.all(
      files.map(async ([path, file]) => [originOf(context) + path, await integrityOf(file)] as const),
    );
    context.header('Cache-Control', 'no-cache');
    return context.json({ integrity: Object.fromEntries(held.filter(([, hash]) => hash)) });
  };
}
