import { boardPatterns, boards } from './boards.ts';

const embedded = boards.filter((board) => board.embedded);
const domains = embedded.flatMap((board) => board.domains);

/** The pages of boards that employers show within their own. */
export const embeddedPatterns = embedded.flatMap(boardPatterns);

/** Whether an address is of a board that employers show within their own pages. */
export function isEmbedded(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && domains.some((domain) => `.${hostname}`.endsWith(`.${domain}`));
}

/** Of the pages that may be read, the patterns of those boards: each that is granted whole, and parts of others. */
export function embeddedMatches(granted: readonly string[], whole: readonly string[]): string[] {
  const parts = granted.filter((pattern) => {
    const [, host] = /^(?:https|\*):\/\/([^/*]+)\/\*$/.exec(pattern) ?? [];
    return host !== undefined && isEmbedded(`https://${host}/`);
  });
  return [...new Set([...whole, ...parts])];
}
