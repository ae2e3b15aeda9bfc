import type { keys } from '@recruitment-feed/sdk/contract';
import { listHeldKeys } from '../store/keys.ts';
import type { Handlers } from './handler.ts';
import { ownKey } from './own-key.ts';
import { privately } from './replies.ts';

export const keyHandlers: Handlers<typeof keys> = {
  list: async ({ query, key }, { db, cursors }) =>
    privately(await listHeldKeys(db, { ...query, organizationId: key.organizationId }, cursors)),
  get: async ({ id, key }, { db }) => privately(await ownKey(db, id, key)),
};
