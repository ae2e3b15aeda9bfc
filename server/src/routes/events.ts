import type { events } from '@recruitment-feed/sdk/contract';
import { findEvent, listEvents } from '../store/events.ts';
import type { Handlers } from './handler.ts';
import { missing } from './missing.ts';
import { item, list } from './replies.ts';

export const eventHandlers: Handlers<typeof events> = {
  list: list('events', listEvents),
  get: async ({ id }, { db }) => item((await findEvent(db, id)) ?? (await missing(db, id)), id),
};
