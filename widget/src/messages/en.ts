import type { Messages } from './messages.ts';
import { plural } from './plural.ts';

export const en: Messages = {
  collections: { jobs: 'Jobs', cooperations: 'Cooperations', posts: 'Posts', events: 'Events' },

  sections: 'Sections',
  more: 'Show more',
  loading: 'Loading…',
  retry: 'Try again',
  stale: (time) => `The feed cannot be reached. This is what it said at ${time}.`,
  failed: 'This could not be loaded. Check the connection and try again.',

  clearSearch: 'Clear the search',
  clearFilters: 'Clear filters',

  verified: 'Verified',
  sample: 'Sample data',
  changed: 'Updated',
  fresh: 'New',
  cooperates: 'Partner company',
  apply: 'Apply',
  applyTo: (title) => `Apply: ${title}`,
  opensInNewTab: 'opens in a new tab',

  closed: 'Closed',
  closedBecause: (reason) => `Closed: ${reason}`,
  closesToday: 'Closes today',
  closesTomorrow: 'Closes tomorrow',
  closesIn: (days) => `Closes in ${plural(days, 'day', 'days')}`,
  pastClosing: 'Past its closing date',
  posted: 'Posted',

  remote: 'Remote',
  remoteIn: (place) => `Remote (${place})`,
  placesMore: (place, more) => `${place} and ${more} more`,

  payUpTo: (amount) => `up to ${amount}`,
  payFrom: (amount) => `from ${amount}`,
  payMonths: (months) => ` × ${months}`,

  employmentTypes: {
    FULL_TIME: 'Full time',
    PART_TIME: 'Part time',
    CONTRACTOR: 'Contract',
    TEMPORARY: 'Temporary',
    INTERN: 'Internship',
    APPRENTICESHIP: 'Apprenticeship',
    VOLUNTEER: 'Volunteer',
    PER_DIEM: 'By the day',
    OTHER: 'Other',
  },
  workplaceTypes: { onsite: 'On site', hybrid: 'Hybrid', remote: 'Remote' },
  educationLevels: {
    none: 'Any education',
    secondary: 'High school',
    vocational: 'Vocational school',
    associate: 'Associate degree',
    bachelor: 'Bachelor’s degree',
    master: 'Master’s degree',
    doctorate: 'Doctorate',
  },
  closedReasons: { filled: 'filled', withdrawn: 'withdrawn', expired: 'expired', removed: 'taken down' },
  organizationKinds: { enterprise: 'Company', college: 'College', association: 'Association' },
  payPeriods: {
    hour: 'an hour',
    day: 'a day',
    week: 'a week',
    month: 'a month',
    year: 'a year',
    once: 'in all',
  },
};
