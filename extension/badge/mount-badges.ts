import type { ShowBadgesMessage } from '../messages/protocol.ts';
import { type MountOptions, mountBadge } from './mount.tsx';
import { findTitles } from './place.ts';

export interface MountBadgesOptions extends Pick<MountOptions, 'window' | 'mode' | 'actions'> {
  message: ShowBadgesMessage;
}

/**
 * Lays the badges over the page and returns their removal. The page's own posting gets one in any case, if need be in
 * the window's corner; one of a list without its title in sight gets none, for it could be taken for another's.
 */
export function mountBadges({ message, window, ...options }: MountBadgesOptions): () => void {
  const { about, badges, language, syncedAt } = message;
  const titles = findTitles(
    window.document,
    badges.map(({ title }) => title),
    about,
  );
  const removals = badges.flatMap(({ verdict }, at) => {
    const title = titles[at];
    if (about === 'list' && title === undefined) return [];
    const shown = { verdict, language, syncedAt };
    return [mountBadge({ ...options, window, shown, title, inCorner: about === 'page' })];
  });
  return () => {
    for (const remove of removals) remove();
  };
}
