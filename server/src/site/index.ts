export type { Counts } from './landing.ts';
export { mountSite, type SiteContext } from './mount.ts';
