import { randomBytes } from 'node:crypto';
import { cursorSecret } from './cursor.ts';
import type { FeedDatabase } from './schema.ts';
import { seal, unseal } from './sealed.ts';

const purpose = 'webhook secret';

/** Makes a secret, https://www.standardwebhooks.com */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}

/** Seals a secret with the feed's own: whoever sees a row, or a copy of this table, cannot sign. */
export async function sealWebhookSecret(db: FeedDatabase, secret: string): Promise<string> {
  return seal(secret, await cursorSecret(db), purpose);
}

/** Opens a secret that {@link sealWebhookSecret} has sealed. */
export async function openWebhookSecret(db: FeedDatabase, sealed: string): Promise<string> {
  return unseal(sealed, await cursorSecret(db), purpose);
}
