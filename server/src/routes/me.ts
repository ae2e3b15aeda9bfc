import type { me } from '@recruitment-feed/sdk/contract';
import type { Handlers } from './handler.ts';
import { privately } from './replies.ts';

export const meHandlers: Handlers<typeof me> = {
  get: ({ key }) => privately(key),
};
