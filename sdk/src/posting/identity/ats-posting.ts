import { parseWebAddress } from '../web-address.ts';

/** A posting as its applicant-tracking system (ATS) names it. */
export interface AtsPosting {
  family: string;
  tenant: string;
  id: string;
  /** Whether the path alone names it, so that every parameter is beside the point. */
  byPath: boolean;
}

/** Over host, path and fragment in lower case: groups are family, tenant and id. */
const familyFirst = [
  /^(?:job-)?boards(?:\.eu)?\.(greenhouse)\.io\/([^/]+)\/jobs\/(\d+)\b/,
  /^jobs(?:\.eu)?\.(lever|ashby)(?:hq)?\.com?\/([^/]+)\/([\da-f-]{36})\b/,
  /^(?:jobs|careers)\.(smartrecruiters)\.com\/([^/]+)\/(\d+)\b/,
  /^apply\.(workable)\.com\/([^/]+)\/j\/([\da-f]+)\b/,
  /^wd\d+\.my(workday)site\.com\/(?:[a-z-]+\/)?recruiting\/([^/]+)\/.*_([^/_#]*\d[^/_#]*)(?:\/apply\b.*)?$/,
  /^\w+\.(mokahr)\.com\/.*(?:recruitment|apply)\/([\w-]+)\/.*#\/jobs?\/([\da-f-]{36})\b/,
];
/** Likewise, with the tenant before the family. */
const tenantFirst = [
  /^([\w-]+)(?:\.wd\d+)?\.my(workday)jobs\.com\/.*_([^/_#]*\d[^/_#]*)(?:\/apply\b.*)?$/,
  /^([\w-]+)(?:\.na)?\.(icims|teamtailor|workable)\.com\/(?:[a-z-]{2,5}\/)?jobs\/(\d+)\b/,
  /^([\w-]+)\.(recruitee)\.com\/o\/([^/#]+)/,
  /^([\w-]+)\.jobs\.(personio)\.(?:de|com)\/job\/(\d+)\b/,
];

/**
 * Finds which posting of which ATS an address names. Hosts are matched as hosts: `lever.co.example.com` is none.
 * Undefined where the ATS is unknown or its tenant cannot be told, as on a company's own page with `?gh_jid=`.
 */
export function findAtsPosting(address: string): AtsPosting | undefined {
  const url = parseWebAddress(address);
  if (!url) return undefined;
  const { hostname, pathname, hash, searchParams } = url;
  const text = `${hostname}${pathname.replace(/\/+$/, '')}${hash}`.toLowerCase();
  for (const pattern of familyFirst) {
    const [, family, tenant, id] = pattern.exec(text) ?? [];
    if (family && tenant && id) return { family, tenant, id, byPath: true };
  }
  for (const pattern of tenantFirst) {
    const [, tenant, family, id] = pattern.exec(text) ?? [];
    if (family && tenant && id) return { family, tenant, id, byPath: true };
  }
  const tenant = searchParams.get('for')?.toLowerCase();
  const id = searchParams.get('token') ?? searchParams.get('gh_jid');
  return tenant && id && /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/.test(hostname)
    ? { family: 'greenhouse', tenant, id, byPath: false }
    : undefined;
}
