import { createHash } from 'node:crypto';

/**
 * The policy of a page that may be framed: by any page, or by those of a key's origins. It runs nothing inline but the
 * sheets whose hashes are given, and loads nothing from elsewhere but a film that its reader has started.
 */
export function embedPolicy(origins: readonly string[], sheets: readonly string[]): string {
  const ancestors = origins.length === 0 ? '*' : `'self' ${origins.join(' ')}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${sheets.join(' ')}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "media-src 'self' https:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** How a policy allows one inline sheet, https://www.w3.org/TR/CSP3/#grammardef-hash-source */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
