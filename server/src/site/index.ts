export { mountSite, type SiteContext } from './mount.ts';
