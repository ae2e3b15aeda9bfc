import type { Appearance } from '../attributes.ts';

/** Whether a list looks or goes on in another way than the first script can do. */
export function isPlain({ layout, density, more }: Appearance): boolean {
  return layout === 'list' && density === 'normal' && more !== 'scroll';
}
