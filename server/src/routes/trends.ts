import type { trends } from '@recruitment-feed/sdk/contract';
import type { Handlers } from './handler.ts';
import { tagged } from './replies.ts';

export const trendHandlers: Handlers<typeof trends> = {
  read: async ({ query }, { trends }) => tagged(await trends.read(query), 'public, max-age=3600'),
};
