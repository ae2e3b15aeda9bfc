import type { ShowBadgesMessage, ShownBadge } from '../messages/protocol.ts';

/** What one badge shows. */
export type Shown = Pick<ShownBadge, 'verdict'> & Pick<ShowBadgesMessage, 'language' | 'syncedAt'>;
