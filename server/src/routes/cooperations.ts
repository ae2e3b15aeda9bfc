import type { cooperations } from '@recruitment-feed/sdk/contract';
import { findCooperation, listCooperations } from '../store/cooperations.ts';
import type { Handlers } from './handler.ts';
import { item, list } from './replies.ts';

export const cooperationHandlers: Handlers<typeof cooperations> = {
  list: list('cooperations', listCooperations),
  get: async ({ id }, { db }) => item(await findCooperation(db, id), id),
};
