import type { tokenWrites } from '@recruitment-feed/sdk/contract';
import { handsOn, speaksFor } from '../http/authorize.ts';
import { createKey } from '../store/keys.ts';
import { requireOrganizations } from './require-organizations.ts';
import type { WriteHandlers } from './write-handler.ts';

export const tokenWriteHandlers: WriteHandlers<typeof tokenWrites> = {
  create: async ({ body }, { db, key: parent, now }) => {
    const { organizationId } = body;
    const scopes = [...new Set(body.scopes)];
    speaksFor(parent, organizationId);
    await requireOrganizations(db, { organizationId });
    handsOn(parent, scopes);
    const expiresAt = new Date(now.getTime() + body.expiresInSeconds * 1000);
    const { key: token } = await createKey(
      db,
      { kind: 'ephemeral', name: parent.name, parentId: parent.id, organizationId, scopes, expiresAt },
      now,
    );
    return { token, expiresAt: expiresAt.toISOString(), scopes, organizationId };
  },
};
