/** The host of a web address in lower case; empty for anything else. */
export function hostOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname.replace(/\.$/, '') : '';
}

/** Tells whether a host is a domain or lies below it; `nothikvision.com` does not lie below `hikvision.com`. */
export function belongsTo(host: string, domain: string): boolean {
  const own = withoutWww(domain);
  return isDomain(own) && (host === own || host.endsWith(`.${own}`));
}

/** A domain in lower case, without the `www.` that its owner may have written. */
export function withoutWww(domain: string): string {
  return domain.toLowerCase().replace(/^www\./, '');
}

/** A single label, such as `com`, is nobody's. */
export function isDomain(domain: string): boolean {
  return domain.includes('.');
}
