/** The posting that most cases hold. */
export const welder = { '@type': 'JobPosting', title: 'Welder', hiringOrganization: { name: 'Acme' } };

/** What is to be read of it. */
export const readsWelder = [{ title: 'Welder', employer: { name: 'Acme' } }];

/** It as JSON, with more properties. */
export function json(more: object = {}): string {
  return JSON.stringify({ ...welder, ...more });
}
