import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountBadge } from '../badge/mount.tsx';
import { getPageSlot } from '../detector/page-slot.ts';
import type { PageMessage, ShowBadgeMessage } from '../messages/protocol.ts';

const say = (message: PageMessage) => void browser.runtime.sendMessage(message);

export default defineUnlistedScript(() => {
  const slot = getPageSlot();
  if (slot === undefined || slot.hearsVerdicts) return;
  slot.hearsVerdicts = true;
  browser.runtime.onMessage.addListener((shown: ShowBadgeMessage) => {
    if (shown.visit !== slot.visit) return;
    slot.removeBadge?.();
    slot.removeBadge = mountBadge({
      window,
      mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
      shown,
      actions: {
        pauseSite: () => say({ type: 'pause-site' }),
        openOptions: () => say({ type: 'open-options' }),
      },
    });
  });
});
