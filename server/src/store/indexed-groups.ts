import type { TermGroups } from './search-index.ts';
import type { TokenShares } from './token-shares.ts';

/**
 * What reading one more document from its table costs, of what reading one entry of the index of tokens does; measured
 * with 100,000 jobs.
 */
const documentOfEntry = 27;

/** Groups that the index of tokens is asked for, and those that are looked for in what it finds. */
export interface SplitGroups {
  indexed: TermGroups;
  rest: TermGroups;
}

/**
 * Tells which groups to ask the index of tokens for. To have it read all documents that are open takes longer than to
 * look at those that the rare groups leave; so a group is asked for where it spares more than it costs. Tokens whose
 * share is not known are rare.
 */
export function splitGroups(groups: TermGroups, shares: TokenShares): SplitGroups {
  const byShare = groups
    .map((group) => ({ group, share: shareOf(group, shares) }))
    .sort((a, b) => a.share - b.share);
  const indexed: TermGroups[number][] = [];
  const rest: TermGroups[number][] = [];
  let left = 1;
  for (const { group, share } of byShare) {
    const spared = left * (1 - share) * documentOfEntry;
    if (indexed.length > 0 && spared < share) rest.push(group);
    else {
      indexed.push(group);
      left *= share;
    }
  }
  return { indexed, rest };
}

/**
 * Estimates what share of all documents has a token of each group, 0 to 1, as if groups had nothing to do with each
 * other; `undefined` where nothing is known of any token.
 */
export function estimateShare(groups: TermGroups, shares: TokenShares): number | undefined {
  if (shares.size === 0) return undefined;
  return groups.reduce((product, group) => product * shareOf(group, shares), 1);
}

function shareOf(group: TermGroups[number], shares: TokenShares): number {
  const sum = group.reduce((sum, { token, prefix }) => sum + (prefix ? 0 : (shares.get(token) ?? 0)), 0);
  return Math.min(sum, 1);
}
