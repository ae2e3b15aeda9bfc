import { boardPatterns, boards } from '../sites/boards.ts';
import { originPattern } from '../sites/origin-pattern.ts';
import { allSites } from '../sites/permissions.ts';

/** The domains of boards and the feeds whose pages may be read by themselves. */
export interface AllowedSites {
  /** Absent where the college sets no limit. */
  domains?: readonly string[] | undefined;
  feeds: readonly string[];
}

/** Whether pages of a host may be read by themselves, as far as the college is concerned. */
export function isAllowedHost(hostname: string, { domains, feeds }: AllowedSites): boolean {
  if (domains === undefined || feeds.some((feed) => new URL(feed).hostname === hostname)) return true;
  return domains.some((domain) => `.${hostname}`.endsWith(`.${domain}`));
}

/** Of the pages that the browser lets the extension read, the patterns of those that the college allows as well. */
export function allowedMatches(granted: readonly string[], sites: AllowedSites): string[] {
  const { domains, feeds } = sites;
  if (domains === undefined) return [...granted];
  if (granted.some((pattern) => everywhere.has(pattern))) {
    const allowed = boards.filter((board) => board.domains.some((domain) => domains.includes(domain)));
    return [...new Set([...feeds.map(originPattern), ...allowed.flatMap(boardPatterns)])];
  }
  return granted.filter((pattern) => {
    const [, host] = /^[^:]+:\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern) ?? [];
    return host !== undefined && isAllowedHost(host, sites);
  });
}

/** What browsers call all pages, and what the build for tests is granted. */
const everywhere = new Set([allSites, '<all_urls>', 'https://*/*']);
