import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountBadges } from '../badge/mount-badges.ts';
import { getPageSlot } from '../detector/page-slot.ts';
import type { PageMessage, ShowBadgesMessage } from '../messages/protocol.ts';

const say = (message: PageMessage) => void browser.runtime.sendMessage(message);

export default defineUnlistedScript(() => {
  const slot = getPageSlot();
  if (slot === undefined || slot.hearsVerdicts) return;
  slot.hearsVerdicts = true;
  browser.runtime.onMessage.addListener((message: ShowBadgesMessage) => {
    if (message.visit !== slot.visit) return;
    slot.removeBadge?.();
    slot.removeBadge = mountBadges({
      window,
      mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
      message,
      actions: {
        pauseSite: () => say({ type: 'pause-site' }),
        openOptions: () => say({ type: 'open-options' }),
      },
    });
  });
});
