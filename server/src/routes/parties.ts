import { InvalidParameterError, NotFoundError } from '../errors.ts';
import { speaksFor } from '../http/authorize.ts';
import { isConversation, isParty } from '../store/conversation-parties.ts';
import type { KeyRecord } from '../store/keys.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { ValidationFailedError } from '../write-errors.ts';

/**
 * Makes sure that a key may know of a conversation: a key of one organization where that is a party.
 *
 * @throws NotFoundError that names `id`, the same whether the conversation is another's or nobody's.
 */
export async function requireOpen(
  db: FeedDatabase,
  { organizationId }: KeyRecord,
  conversationId: string,
  id = conversationId,
): Promise<void> {
  const open =
    organizationId === undefined
      ? await isConversation(db, conversationId)
      : await isParty(db, conversationId, organizationId);
  if (!open) throw new NotFoundError(`There is no ${id} here.`);
}

/**
 * Returns for which organization a request asks: for the one that it names, else for the key's own.
 *
 * @throws InsufficientScopeError where the key is bound to another.
 */
export function askerOf(key: KeyRecord, named: string | undefined): string | undefined {
  if (named !== undefined) speaksFor(key, named);
  return named ?? key.organizationId;
}

/** As {@link askerOf}. Throws an InvalidParameterError where neither the request nor the key names one. */
export function requireAsker(key: KeyRecord, named: string | undefined): string {
  const asker = askerOf(key, named);
  if (asker === undefined)
    throw new InvalidParameterError([
      {
        parameter: 'organizationId',
        detail: 'This key is bound to no organization: name the one for which it asks.',
      },
    ]);
  return asker;
}

/**
 * Resolves with the party that a write speaks for: the one that it names, else the key's own.
 *
 * @throws InsufficientScopeError where the key is bound to another.
 * @throws ValidationFailedError that points at the name where it is missing, or names no party.
 */
export async function requireSpeaker(
  db: FeedDatabase,
  key: KeyRecord,
  conversationId: string,
  { named, pointer = '/organizationId' }: { named: string | undefined; pointer?: string },
): Promise<string> {
  const speaker = askerOf(key, named);
  if (speaker === undefined)
    throw new ValidationFailedError([
      { pointer, detail: 'This key is bound to no organization: name the one for which it speaks.' },
    ]);
  if (!(await isParty(db, conversationId, speaker)))
    throw new ValidationFailedError([{ pointer, detail: `${speaker} is no party of this conversation.` }]);
  return speaker;
}
