import type { Collection } from '@recruitment-feed/sdk/contract';
import type { ObjectColumns } from './object-columns.ts';

export interface WebhookTables {
  webhooks: ObjectColumns & {
    organization_id: string;
    status: 'enabled' | 'disabled';
    /** Sealed. */
    secret: string;
    previous_secret: string | null;
    previous_secret_until: string | null;
    /** The number of the last change for which a delivery was queued, if it asks for such. */
    queued_seq: number;
    /** How many rounds in a row nothing arrived. */
    failures: number;
    paused_until: string | null;
    /** The process that sends to it, and until when it has promised to. */
    claimed_by: string | null;
    claimed_until: string;
  };
  webhook_deliveries: {
    id: string;
    webhook_id: string;
    created_at: string;
    type: string;
    /** Null of a test, as are the object and its revision. */
    collection: Collection | null;
    object_id: string | null;
    object_rev: number | null;
    status: 'pending' | 'delivered' | 'failed' | 'skipped';
    attempts: number;
    /** Null once it is over. */
    next_attempt_at: string | null;
    last_attempt_at: string | null;
    last_status: number | null;
    last_failure: string | null;
  };
}
