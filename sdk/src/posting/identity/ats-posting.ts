/** A posting as its applicant-tracking system (ATS) names it. */
export interface AtsPosting {
  family: string;
  tenant: string;
  id: string;
  /** The address holds parameters that name it; elsewhere the path names it alone. */
  byQuery?: true;
}

const uuid = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';

/** Family, and a pattern over host, path and `#/` fragment whose groups are tenant and id. */
const pages: readonly (readonly [family: string, address: RegExp])[] = [
  ['greenhouse', /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io\/([^/]+)\/jobs\/(\d+)(?:\/|$)/],
  ['lever', new RegExp(`^jobs(?:\\.eu)?\\.lever\\.co/([^/]+)/(${uuid})(?:/|$)`)],
  ['ashby', new RegExp(`^jobs\\.ashbyhq\\.com/([^/]+)/(${uuid})(?:/|$)`)],
  ['smartrecruiters', /^(?:jobs|careers)\.smartrecruiters\.com\/([^/]+)\/(\d+)(?:[-/]|$)/],
  ['workable', /^apply\.workable\.com\/([^/]+)\/j\/([\da-f]{8,})(?:\/|$)/],
  ['workable', /^([\w-]+)\.workable\.com\/j(?:obs)?\/([\da-f]+)(?:\/|$)/],
  ['workday', /^([\w-]+)(?:\.wd\d+)?\.myworkdayjobs(?:-impl)?\.com\/.*\/job\/(?:[^/]+\/)*?[^/]*_([^/_]+)(?:\/apply.*)?$/],
  ['workday', /^wd\d+\.myworkdaysite\.com\/(?:[a-z-]+\/)?recruiting\/([^/]+)\/.*\/job\/(?:[^/]+\/)*?[^/]*_([^/_]+)(?:\/apply.*)?$/],
  ['recruitee', /^([\w-]+)\.recruitee\.com\/o\/([^/]+)(?:\/|$)/],
  ['personio', /^([\w-]+)\.jobs\.personio\.(?:de|com)\/job\/(\d+)(?:\/|$)/],
  ['icims', /^([\w-]+)\.icims\.com\/jobs\/(\d+)(?:\/|$)/],
  ['teamtailor', /^([\w-]+)(?:\.na)?\.teamtailor\.com\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/(\d+)(?:[-/]|$)/],
  ['mokahr', new RegExp(`^(?:app|\\w+)\\.mokahr\\.com/(?:m/)?[\\w-]+/([\\w-]+)/.*#/jobs?/(${uuid})`)],
];

/**
 * Finds which posting of which ATS an address names. Hosts are matched as hosts: `lever.co.example.com` is none.
 * Undefined where the ATS is unknown or its tenant cannot be told, as on a company's own page with `?gh_jid=`.
 */
export function findAtsPosting(address: string): AtsPosting | undefined {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return undefined;
  const { hostname, pathname, hash, searchParams } = url;
  const text = decodeLoosely(`${hostname}${pathname}${hash}`).toLowerCase();
  for (const [family, pattern] of pages) {
    const [, tenant, id] = pattern.exec(text) ?? [];
    if (tenant && id) return { family, tenant, id };
  }
  const [tenant, id] = [searchParams.get('for'), searchParams.get('token') ?? searchParams.get('gh_jid')];
  if (tenant && id && /^(?:job-)?boards(?:\.eu)?\.greenhouse\.io$/.test(hostname)) {
    return { family: 'greenhouse', tenant: tenant.toLowerCase(), id, byQuery: true };
  }
  return undefined;
}

function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
