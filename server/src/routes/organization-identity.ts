import { isDeepStrictEqual } from 'node:util';
import type { KeyRecord } from '../store/keys.ts';
import type { OrganizationWrite } from '../store/organizations.ts';

/**
 * Returns an organization as it is kept after a change: a verified one that takes another identity is verified no
 * longer, unless the key may verify it. Else a verified name could be exchanged for somebody else's.
 */
export function keepVerification(
  before: OrganizationWrite,
  after: OrganizationWrite,
  key: KeyRecord,
): OrganizationWrite {
  if (!before.verified || mayVerify(key) || isDeepStrictEqual(identityOf(before), identityOf(after)))
    return after;
  const { verifiedAt: _, ...unverified } = after;
  return { ...unverified, verified: false };
}

function mayVerify({ organizationId, scopes }: KeyRecord): boolean {
  return organizationId === undefined && scopes.includes('organizations:verify');
}

/** All by which an organization is recognised, in any order. */
function identityOf({ kind, name, legalName, shortName, translations = {}, ...lists }: OrganizationWrite) {
  const names = Object.entries(translations).map(([language, texts]) => {
    return [language, texts.name, texts.legalName, texts.shortName];
  });
  const { aliases, domains, boards = [] } = lists;
  return {
    kind,
    names: [name, legalName, shortName],
    translated: names.filter(([, ...own]) => own.some((one) => one !== undefined)).sort(),
    lists: [aliases, domains, boards].map((list) => [...list].sort()),
  };
}
