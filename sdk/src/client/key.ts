import { FeedConfigError } from './errors/feed-config-error.ts';
import type { FeedOptions } from './options.ts';
import { type Runtime, runsInBrowser } from './runtime.ts';

/** Where a key goes in a request, and how it is kept out of everything else. */
export interface Key {
  /** Publishable keys stand in the query: a header would cost every browser a preflight. */
  query: Record<string, string>;
  headers: Record<string, string>;
  redact: (text: string) => string;
}

/**
 * Reads a key and decides how it travels.
 * @throws {FeedConfigError} for what is no key, and for a secret key in a page or a worker.
 */
export function readKey(
  { key, dangerouslyAllowBrowser }: Pick<FeedOptions, 'key' | 'dangerouslyAllowBrowser'>,
  runtime: Runtime,
): Key {
  if (key === undefined) return { query: {}, headers: {}, redact: (text) => text };
  const kind = /^(pk|sk|et)_[\w.~-]+$/.exec(key)?.[1];
  const redact = (text: string) => text.replaceAll(key, `${kind}_***`);
  if (kind === 'pk') return { query: { key }, headers: {}, redact };
  if (kind === undefined)
    throw new FeedConfigError('invalid_key', 'A key begins with pk_, sk_ or et_. Copy it whole.');
  if (kind === 'sk' && !dangerouslyAllowBrowser && runsInBrowser(runtime)) {
    throw new FeedConfigError(
      'secret_key_in_browser',
      'A secret key (sk_) can be read by everybody who opens the page. Use a publishable key (pk_) or an ephemeral one (et_) here.',
    );
  }
  return { query: {}, headers: { authorization: `Bearer ${key}` }, redact };
}
