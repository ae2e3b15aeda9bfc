import type { Random } from '../../../shared/random.ts';
import type { Content } from './content.ts';
import { cities, duties, firms, needs, roles } from './english-words.ts';

/** More kinds of pages in English that are no posting, some of which take applications for something else. */
export const englishOfOthers: readonly ((random: Random) => Omit<Content, 'language'>)[] = [
  (r) => ({
    kind: 'several postings',
    site: r.one(firms),
    path: '/jobs/',
    heading: r.one(['Engineers and technicians', 'Engineer vacancies in our plant', 'Production workers']),
    sections: [
      ['Responsibilities', ...duties],
      ['Requirements', ...needs],
      ['Responsibilities', ...duties],
      ['Requirements', ...needs],
    ],
    buttons: ['Apply now', 'Apply now'],
  }),
  (r) => ({
    kind: 'company',
    site: r.one(firms),
    path: '/about/',
    heading: r.one(['About us', 'Our leadership', 'Our engineers', 'Meet the manager']),
    sections: [
      ['Our mission', 'Build tools that last.'],
      ['Experience', 'Thirty years'],
      ['Responsibilities', 'To people and planet'],
    ],
    buttons: ['Contact us', 'Apply now'],
  }),
  (r) => ({
    kind: 'resume',
    site: 'Jane Miller',
    path: '/cv/',
    heading: r.one(['Jane Miller', 'Jane Miller, Mechanical Engineer', `${r.one(roles)}`]),
    tab: 'Jane Miller, portfolio',
    sections: [
      ['Experience', 'Kestrel Tools, 2019 to 2026'],
      ['Responsibilities', ...duties],
      ['Skills', ...needs],
      ['Education', 'BEng'],
    ],
    buttons: ['Download resume', 'Contact me'],
  }),
  (r) => ({
    kind: 'loan',
    site: 'City Bank',
    path: '/loans/',
    heading: r.one([
      'Personal loan for engineers',
      'Worker credit card',
      'Graduate account',
      'Executive card',
    ]),
    sections: [
      ['Requirements', 'Aged 21 or over', 'A job with a salary'],
      ['Responsibilities of the borrower', 'Pay in time'],
      ['Documents', 'Employment type'],
    ],
    buttons: ['Apply now', 'Apply online'],
  }),
  (r) => ({
    kind: 'scholarship',
    site: 'Open Fund',
    path: '/grants/',
    heading: r.one([
      'Graduate scholarship 2026',
      'Young engineer scholarship',
      'Travel grant for researchers',
    ]),
    sections: [
      ['Responsibilities of scholars', 'Report once a year'],
      ['Requirements', ...needs],
      ['Deadline', '1 March'],
    ],
    buttons: ['Apply now', 'Submit application'],
  }),
  (r) => ({
    kind: 'franchise',
    site: 'Coffee Corner',
    path: '/partners/',
    heading: r.one([
      'Franchise manager programme',
      'Become a franchise partner',
      'Foster parents wanted: foster worker',
    ]),
    sections: [
      ['Responsibilities', ...duties],
      ['Requirements', ...needs],
      ['Investment', '50,000'],
    ],
    buttons: ['Apply now'],
  }),
  (r) => ({
    kind: 'visa',
    site: 'Visa Desk',
    path: '/visa/',
    heading: r.one(['Skilled worker visa', 'Graduate visa', 'Nurse visa route']),
    sections: [
      ['Requirements', 'A job offer', 'English'],
      ['Fees', '700'],
      ['What you can and cannot do', 'Work full-time'],
    ],
    buttons: ['Apply now', 'Start your application'],
  }),
  (r) => ({
    kind: 'job fair',
    site: 'Expo Hall',
    path: '/events/',
    heading: `${r.one(cities)} ${r.one(['engineer job fair', 'career fair 2026', 'graduate career fair'])}`,
    sections: [
      ['About the event', 'Meet 40 employers.'],
      ['What to bring', 'Your CV'],
      ['Exhibitors', ...firms],
    ],
    buttons: ['Register', 'Apply now'],
  }),
  (r) => ({
    kind: 'software for recruiters',
    site: 'TalentFlow',
    path: '/product/',
    heading: r.one([
      'The applicant tracking system for managers',
      'Hire engineers faster',
      'Recruiting for every recruiter',
    ]),
    sections: [
      ['What you will do with it', 'Post jobs'],
      ['Requirements', 'A browser'],
      ['Job description builder', 'Responsibilities and qualifications in a minute'],
    ],
    buttons: ['Start free trial', 'Apply now', 'Book a demo'],
  }),
  (r) => ({
    kind: 'encyclopedia',
    site: 'Openpedia',
    path: '/wiki/',
    heading: r.one(roles),
    sections: [
      ['Duties', ...duties],
      ['Qualifications', ...needs],
      ['History', 'Since 1800'],
      ['References', 'Smith, 1990'],
      ['Further reading', 'Jones, 2001'],
    ],
    buttons: ['Edit', 'Apply now'],
  }),
  (r) => ({
    kind: 'recipe',
    site: 'Kitchen',
    path: '/recipes/',
    heading: r.one(["Chef's tomato soup", 'Cook like a chef', 'Trader bread']),
    sections: [
      ['You need', 'Tomatoes'],
      ['Your tasks', 'Cut, cook'],
      ['Experience level', 'Easy'],
    ],
    buttons: ['Print', 'Apply filter'],
  }),
  (r) => ({
    kind: 'rental',
    site: 'Homefinder',
    path: '/rent/',
    heading: `${r.one(['Two rooms', 'Worker apartment', 'Studio for graduates'])} in ${r.one(cities)}`,
    sections: [
      ['Tenant responsibilities', 'Clean the stairs'],
      ['Requirements', 'Three payslips'],
      ['Description', 'Bright'],
    ],
    buttons: ['Apply now', 'Book a viewing'],
  }),
  (r) => ({
    kind: 'list of articles',
    site: 'Shop Floor',
    path: '/articles/',
    heading: r.one(['Articles', 'Latest news', 'Engineer magazine', 'Manager briefing']),
    sections: [
      ['How to write a job description', 'Responsibilities matter.'],
      ['Requirements engineering', 'A primer.'],
      ['Apply for our award', 'Until May.'],
    ],
    buttons: ['Read more', 'Apply now'],
  }),
];
