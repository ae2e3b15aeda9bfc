import type { webhooks } from '@recruitment-feed/sdk/contract';
import { listDeliveries } from '../store/webhook-deliveries.ts';
import { listWebhooks } from '../store/webhooks.ts';
import type { Handlers } from './handler.ts';
import { ownWebhook } from './own-webhook.ts';
import { privateItem, privately } from './replies.ts';

export const webhookHandlers: Handlers<typeof webhooks> = {
  list: async ({ query, key }, { db, cursors, clock }) => {
    const { organizationId: own } = key;
    const { organizationId: asked = own === undefined ? undefined : [own] } = query;
    const organizationId = own === undefined ? asked : asked?.filter((id) => id === own);
    return privately(await listWebhooks(db, { ...query, organizationId }, { cursors, now: clock() }));
  },

  get: async ({ id, key }, { db, clock }) => privateItem(await ownWebhook(db, id, { key, now: clock() }), id),

  deliveries: async ({ id, key, query }, { db, cursors, clock }) => {
    await ownWebhook(db, id, { key, now: clock() });
    return privately(await listDeliveries(db, id, query, cursors));
  },
};
