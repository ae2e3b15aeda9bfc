/** The host of a web address in lower case; empty for anything else. */
export function hostOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname.replace(/\.$/, '') : '';
}

/** Tells whether a host is a domain or lies below it; `nothikvision.com` does not lie below `hikvision.com`. */
export function belongsTo(host: string, domain: string): boolean {
  const own = domain.toLowerCase().replace(/^www\./, '');
  return own.includes('.') && (host === own || host.endsWith(`.${own}`));
}
