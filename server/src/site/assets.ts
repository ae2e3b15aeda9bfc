import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context } from 'hono';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
};

/** A file that did not come with this installation, and what to do about it. */
class AssetMissingError extends Error {
  override readonly name = 'AssetMissingError';
  readonly code = 'asset_missing';
}

/**
 * Answers with one file of this installation, read anew each time so that a rebuilt one shows at once.
 * Any page may load it: it is public and says nothing about its visitor.
 * @throws {AssetMissingError} when the file is not there.
 */
export function asset(file: URL, advice = 'Install the package again.') {
  const path = fileURLToPath(file);
  return async function serveAsset(context: Context): Promise<Response> {
    let content: Buffer<ArrayBuffer>;
    try {
      content = await readFile(path);
    } catch (cause) {
      throw new AssetMissingError(`${path} is missing. ${advice}`, { cause });
    }
    context.header('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    context.header('Access-Control-Allow-Origin', '*');
    context.header('Cross-Origin-Resource-Policy', 'cross-origin');
    context.header('Cache-Control', 'no-cache');
    context.header('X-Content-Type-Options', 'nosniff');
    return context.body(content);
  };
}
