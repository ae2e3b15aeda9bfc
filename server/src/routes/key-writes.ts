import type { keyWrites } from '@recruitment-feed/sdk/contract';
import { handsOn, speaksFor } from '../http/authorize.ts';
import { createKey, findKeyRecord, revokeKey } from '../store/keys.ts';
import { missing } from './missing.ts';
import { ownKey } from './own-key.ts';
import { requireOrganizations } from './require-organizations.ts';
import type { WriteHandlers } from './write-handler.ts';

export const keyWriteHandlers: WriteHandlers<typeof keyWrites> = {
  create: async ({ body }, { db, key: asking, now }) => {
    const organizationId = body.organizationId ?? asking.organizationId;
    if (organizationId !== undefined) {
      speaksFor(asking, organizationId);
      await requireOrganizations(db, { organizationId });
    }
    handsOn(asking, body.scopes);
    const { id, key } = await createKey(db, { ...body, organizationId }, now);
    return { ...((await findKeyRecord(db, id)) ?? (await missing(db, id))), key };
  },

  delete: async ({ id }, { db, key: asking, now }) => {
    await ownKey(db, id, asking);
    await revokeKey(db, id, now);
    return undefined;
  },
};
