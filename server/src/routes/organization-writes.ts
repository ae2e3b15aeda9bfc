import { OrganizationDraft, type organizationWrites } from '@recruitment-feed/sdk/contract';
import { speaksFor } from '../http/authorize.ts';
import { applyPatch } from '../http/check-body.ts';
import { referencesTo, removeOrganization } from '../store/organization-removal.ts';
import { findOrganizationWrite } from '../store/organization-write.ts';
import { findOrganization, insertOrganization, updateOrganization } from '../store/organizations.ts';
import { StillReferencedError } from '../write-errors.ts';
import { missing } from './missing.ts';
import { keepVerification } from './organization-identity.ts';
import type { WriteHandlers } from './write-handler.ts';

export const organizationWriteHandlers: WriteHandlers<typeof organizationWrites> = {
  create: async ({ body }, { db, key, now }) => {
    speaksFor(key);
    const id = await insertOrganization(db, body, now);
    return (await findOrganization(db, id)) ?? missing(db, id);
  },

  update: async ({ id, body, checkRevision }, { db, key, now }) => {
    const { rev, write } = (await findOrganizationWrite(db, id)) ?? (await missing(db, id));
    speaksFor(key, id);
    checkRevision(rev);
    const next = { ...write, ...applyPatch(OrganizationDraft, write, body) };
    await updateOrganization(db, id, keepVerification(write, next, key), now);
    return (await findOrganization(db, id)) ?? missing(db, id);
  },

  verify: async ({ id, body, checkRevision }, { db, key, now }) => {
    speaksFor(key);
    const { rev, write } = (await findOrganizationWrite(db, id)) ?? (await missing(db, id));
    checkRevision(rev);
    if ((write.verified ?? false) !== body.verified) {
      const { verifiedAt: _, ...unverified } = { ...write, verified: body.verified };
      const next = body.verified ? { ...unverified, verifiedAt: now.toISOString() } : unverified;
      await updateOrganization(db, id, next, now);
    }
    return (await findOrganization(db, id)) ?? missing(db, id);
  },

  delete: async ({ id, checkRevision }, { db, key, now }) => {
    speaksFor(key);
    const { rev } = (await findOrganization(db, id)) ?? (await missing(db, id));
    checkRevision(rev);
    const references = await referencesTo(db, id);
    if (Object.keys(references).length > 0) throw new StillReferencedError(id, references);
    await removeOrganization(db, id, now);
    return undefined;
  },
};
