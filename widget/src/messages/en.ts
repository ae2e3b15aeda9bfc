import type { Messages } from './messages.ts';

const plural = (count: string, one: string, many: string) => `${count} ${count === '1' ? one : many}`;

export const en: Messages = {
  jobs: {
    title: 'Jobs',
    loading: 'Loading jobs…',
    search: 'Search jobs, employers or places',
    shown: (count, complete) =>
      complete ? plural(count, 'job', 'jobs') : `Showing ${plural(count, 'job', 'jobs')}, newest first`,
    arrived: (count) => plural(count, 'new job', 'new jobs'),
    empty: {
      title: 'No open jobs right now',
      hint: 'Jobs from the college and the companies it works with appear here as they are published. No need to reload.',
    },
    filteredEmpty: { title: 'No job fits all of this', hint: 'Try another word, or remove a filter.' },
  },
  cooperations: {
    title: 'Cooperations',
    loading: 'Loading cooperations…',
    search: 'Search partners or projects',
    shown: (count, complete) =>
      complete
        ? plural(count, 'cooperation', 'cooperations')
        : `Showing ${plural(count, 'cooperation', 'cooperations')}, newest first`,
    arrived: (count) => plural(count, 'new cooperation', 'new cooperations'),
    empty: {
      title: 'No cooperations yet',
      hint: 'Once the college and a company record an intent to work together, it appears here. No need to reload.',
    },
    filteredEmpty: {
      title: 'No cooperation fits all of this',
      hint: 'Try another word, or remove a filter.',
    },
  },

  feed: 'Recruitment feed',
  sections: 'Sections',
  more: 'Show more',
  loadingMore: 'Loading…',
  retry: 'Try again',
  stale: (time) => `The feed cannot be reached. This is what it said at ${time}.`,
  failed: 'This could not be loaded. Check the connection and try again.',

  clearSearch: 'Clear the search',
  clearFilters: 'Clear filters',
  removeFilter: (label) => `Remove filter: ${label}`,
  activeFilters: 'Active filters',
  facets: { employmentType: 'Type', region: 'Place', kind: 'Kind', status: 'Stage' },

  verified: 'Verified',
  sample: 'Sample data',
  fresh: 'New',
  cooperates: 'Partner company',
  apply: 'Apply',
  applyTo: (title) => `Apply: ${title}`,
  opensInNewTab: 'opens in a new tab',

  closed: 'Closed',
  closedBecause: (reason) => `Closed: ${reason}`,
  closesIn: (days) =>
    days === 0 ? 'Closes today' : days === 1 ? 'Closes tomorrow' : `Closes in ${days} days`,
  pastClosing: 'Past its closing date',
  posted: 'Posted',
  becameClosed: (title) => `The job “${title}” has closed`,

  remote: 'Remote',
  remoteIn: (place) => `Remote (${place})`,
  placesMore: (place, total) => `${place} and ${total - 1} more`,

  since: (date) => `since ${date}`,
  stage: (name, position, total) => `${name}, step ${position} of ${total}`,
  cooperation: (enterprise, college) => `Cooperation of ${enterprise} and ${college}`,
  ended: 'Ended',

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
  cooperationKinds: {
    'internship-base': 'Internship base',
    'order-class': 'Order class',
    'joint-laboratory': 'Joint laboratory',
    'industry-college': 'Industry college',
    apprenticeship: 'Apprenticeship',
    research: 'Research',
  },
  cooperationStatuses: { intent: 'Intent', signed: 'Signed', active: 'Active', ended: 'Ended' },
  payPeriods: {
    hour: 'an hour',
    day: 'a day',
    week: 'a week',
    month: 'a month',
    year: 'a year',
    once: 'in all',
  },
};
