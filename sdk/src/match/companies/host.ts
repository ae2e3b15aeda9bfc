/** The host of a web address in lower case; empty for anything else. */
export function hostOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname.replace(/\.$/, '') : '';
}

/** Labels below a domain where its owner speaks for itself, whole sites and those for careers. */
const ownLabel =
  /^(?:www\d?|m|wap|en|zh|cn|de|us|uk|eu|global|corp|about|(?:my)?careers?|karriere|jobs?|positions?|vacanc(?:y|ies)|openings?|recruit\w{0,8}|stellen\w{0,8}|zhaopin|rczp|rencai|xiaozhao|campus|join-?(?:us)?|talents?|hr|hiring|employment|apply)\d?$/;

/** A school's site for careers shows its students jobs of others; its own are elsewhere. */
const academic = /\.(?:edu|ac)(?:\.[a-z]{2})?$/;
const forStudents = /^(?:my)?(?:careers?|jobs?|apply|hiring|employment)\d?$/;

/**
 * Tells whether a host is one on which a domain's owner speaks for itself: the domain, or below it nothing but labels
 * such as `www` and `careers`. Others may be where it lets everybody write: `docs.qq.com`, `sites.google.com`. Neither
 * does `nothikvision.com` lie below `hikvision.com`.
 */
export function belongsTo(host: string, domain: string): boolean {
  const own = withoutWww(domain);
  if (!isDomain(own) || !`.${host}`.endsWith(`.${own}`)) return false;
  const below = host.slice(0, -own.length).split('.').slice(0, -1);
  return below.every((label) => ownLabel.test(label) && !(academic.test(own) && forStudents.test(label)));
}

/** A domain in lower case, without the `www.` that its owner may have written. */
export function withoutWww(domain: string): string {
  return domain.toLowerCase().replace(/^www\./, '');
}

/** A single label, such as `com`, is nobody's. */
export function isDomain(domain: string): boolean {
  return domain.includes('.');
}
