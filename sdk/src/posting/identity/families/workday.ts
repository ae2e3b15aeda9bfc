import type { Family } from './family.ts';

const ownHost = /^([\w-]+)(?:\.wd\d+)?\.myworkdayjobs\.com$/;
const sharedHost = /^wd\d+\.myworkdaysite\.com$/;

/**
 * `<tenant>.wd5.myworkdayjobs.com/<locale>/<site>/job/<place>/<Title>_<requisition>`, on some sites with `details` for
 * `job` or without a place, and `wd1.myworkdaysite.com/<locale>/recruiting/<tenant>/<site>/job/…`. Locale, site, place
 * and title are free text and say nothing; the title has no underscore, the requisition may have (`R_123`). The
 * `-1` behind a requisition is another posting of it, and stays.
 */
export const workday: Family = {
  name: 'workday',
  domains: ['myworkdayjobs.com', 'myworkdaysite.com'],
  find({ host, path }) {
    const text = path.toLowerCase();
    const [, ofPath] = sharedHost.test(host) ? (/\/recruiting\/([^/]+)\//.exec(text) ?? []) : [];
    const tenant = ownHost.exec(host)?.[1] ?? ofPath;
    const [, id] =
      /\/(?:job|details)\/(?:[^/]+\/)*[^/_]*_([^/]*\d[^/]*?)(?:\/apply(?:\/.*)?)?$/.exec(text) ?? [];
    if (!tenant || !id) return undefined;
    return { tenant, id, url: `https://${host}${text.replace(/\/apply(?:\/.*)?$/, '')}` };
  },
};
