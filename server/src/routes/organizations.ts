import type { organizations } from '@recruitment-feed/sdk/contract';
import { findOrganization, listOrganizations } from '../store/organizations.ts';
import type { Handlers } from './handler.ts';
import { missing } from './missing.ts';
import { item, list } from './replies.ts';

export const organizationHandlers: Handlers<typeof organizations> = {
  list: list('organizations', listOrganizations),
  get: async ({ id }, { db }) => item((await findOrganization(db, id)) ?? (await missing(db, id)), id),
};
