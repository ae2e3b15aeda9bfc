/** Of what tabs tell each other; those of another version are another group. */
const version = 1;

/**
 * Names the streams that may share a connection: same feed, same key, same filter. The name shows neither the key nor
 * what is asked for, because everything of the origin can list the names of locks.
 */
export async function groupName(
  subtle: Pick<SubtleCrypto, 'digest'>,
  { address, key, query }: { address: string; key: string | undefined; query: URLSearchParams },
): Promise<string> {
  const asked = [...query].filter(([name]) => name !== 'lastEventId').map((pair) => JSON.stringify(pair));
  const text = JSON.stringify([address.replace(/\/+$/, ''), key ?? null, ...[...new Set(asked)].sort()]);
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `recruitment-feed stream ${version} ${hex}`;
}
