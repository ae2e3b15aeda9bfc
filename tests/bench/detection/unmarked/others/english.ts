import type { Random } from '../../../shared/random.ts';
import type { Content } from './content.ts';

const roles = ['Mechanical Engineer', 'Software Engineer', 'Electrician', 'Data Analyst', 'Welder', 'Project Manager', 'Nurse', 'Accountant', 'CNC Machinist', 'Sales Manager'];
const firms = ['Northgate', 'Harbor Works', 'Bluefield', 'Kestrel Tools', 'Meridian'];
const cities = ['Hangzhou', 'Leeds', 'Austin', 'Munich', 'Singapore'];
const duties = ['Assemble and test machines', 'Write clear reports', 'Keep drawings up to date', 'Work with suppliers'];
const needs = ['A degree or trade certificate', 'Three years of experience', 'Good English', 'Knowledge of CAD'];

/** Kinds of pages in English that are no posting, many of them with all of a posting's words. */
export const english: readonly ((random: Random) => Omit<Content, 'language'>)[] = [
  (r) => ({
    kind: 'news of hiring', site: 'Morning Post', path: '/news/business/',
    heading: `${r.one(firms)} is hiring 500 people in ${r.one(cities)}`,
    notes: ['By Anna Reed', '24 November 2026'],
    sections: [['What the jobs are', ...duties], ['Requirements', ...needs], ['How to apply', 'Candidates may apply online from Monday.']],
    buttons: ['Apply now', 'Share'],
  }),
  (r) => ({
    kind: 'shop', site: 'Tool Depot', path: '/p/4711/',
    heading: `${r.one(['Engineer', 'Electrician', 'Welder', 'Mechanic'])} Tool Set 40 pieces`,
    sections: [['Description', 'For every workshop.'], ['Requirements', 'Two AA batteries'], ['Experience', '4.8 of 5 stars'], ['Delivery', 'Full-time support']],
    buttons: ['Add to cart', 'Apply coupon', 'Apply now and save 10%'],
  }),
  (r) => ({
    kind: 'course', site: 'Riverside College', path: '/courses/',
    heading: r.one(roles),
    notes: ['Full-time', 'Two years', r.one(cities)],
    sections: [['Course overview', 'Learn the trade.'], ['Entry requirements', ...needs], ['Tuition fees', '4,000 a year'], ['What you will learn', ...duties]],
    buttons: ['Apply now', 'Download prospectus'],
  }),
  (r) => ({
    kind: 'bootcamp', site: 'CodeCamp', path: '/programs/',
    heading: `${r.one(['Data Analyst', 'Software Engineer', 'UX Designer'])} Bootcamp`,
    sections: [['What you will do', ...duties], ['Requirements', ...needs], ['Curriculum', 'Twelve weeks'], ['Outcomes', 'A new career']],
    buttons: ['Apply now'],
  }),
  (r) => ({
    kind: 'description template', site: 'HireWell', path: '/resources/job-descriptions/',
    heading: `${r.one(roles)} ${r.one(['job description', 'Job Description Template', 'job description: duties and skills', 'Job Posting Sample'])}`,
    sections: [['Responsibilities', ...duties], ['Requirements', ...needs], ['Job brief', 'We are looking for a talented person.']],
    buttons: ['Post this job', 'Apply now'],
  }),
  (r) => ({
    kind: 'occupation', site: 'Career Compass', path: '/careers/',
    heading: r.one(roles),
    sections: [['What you will do', ...duties], ['Skills', ...needs], ['How to become one', 'Take an apprenticeship.'], ['Average salary', '38,000 a year'], ['Career path', 'Lead, then manager']],
    buttons: ['Apply for an apprenticeship', 'Apply now'],
  }),
  (r) => ({
    kind: 'salary guide', site: 'PayScope', path: '/salaries/',
    heading: `${r.one(roles)} ${r.one(['Salary Guide 2026', 'salary in Austin', 'salaries by city'])}`,
    sections: [['Responsibilities', ...duties], ['Qualifications', ...needs], ['Average salary', '$80,000']],
    buttons: ['Apply now', 'See jobs'],
  }),
  (r) => ({
    kind: 'advice', site: 'Job Coach', path: '/blog/',
    heading: r.one([`How to become a ${r.one(roles)}`, `10 tips for your ${r.one(roles)} interview`, `What does a ${r.one(roles)} do?`, `Best jobs for a ${r.one(roles)} in 2026`, `${r.one(roles)} resume examples`]),
    notes: ['5 min read'],
    sections: [['Responsibilities', ...duties], ['Requirements', ...needs], ['Send your resume', 'Send your resume to hr@example.com with a short letter.']],
    buttons: ['Apply now'],
  }),
  (r) => ({
    kind: 'forum', site: 'EngTalk', path: '/t/',
    heading: `${r.one(roles)} offer at ${r.one(firms)}: is this normal?`,
    notes: ['Posted by maxw', '14 replies'],
    sections: [['Responsibilities', ...duties], ['Requirements', ...needs], ['Reply', 'Sounds fine to me.'], ['Reply', 'Apply now and see.']],
    buttons: ['Reply', 'Apply now'],
  }),
  (r) => ({
    kind: 'thread of an advertisement', site: 'Makers Board', path: '/forum/jobs/',
    heading: `${r.one(roles)} wanted`,
    notes: ['3 comments'],
    sections: [['Responsibilities', ...duties], ['Requirements', ...needs], ['3 comments', 'Is it still open?']],
    buttons: ['Submit application', 'Log in'],
  }),
  (r) => ({
    kind: 'documentation of an API', site: 'PostingKit Docs', path: '/docs/api/',
    heading: `${r.one(['JobPosting resource', 'Create a job', 'Apply endpoint', 'Developer guide', 'Engineer roles and permissions'])}`,
    sections: [['Requirements', 'Node 22 or later', 'An API key'], ['Responsibilities', 'The server validates.', 'The client retries.'], ['Qualifications', 'Fields that a candidate has'], ['Example', 'POST /v1/jobs/1/apply']],
    buttons: ['Apply', 'Copy'],
  }),
  (r) => ({
    kind: 'documentation of a tool', site: 'InfraForm', path: '/docs/commands/apply/',
    heading: r.one(['Command: apply', 'Provider developer requirements', 'Workspace manager', 'Terraform operator']),
    sections: [['Requirements', 'Version 1.5'], ['Tasks', 'Plan', 'Apply'], ['Experience', 'Preview features'], ['Profile', 'Choose a profile']],
    buttons: ['Apply', 'Apply changes', 'Apply now'],
  }),
  (r) => ({
    kind: 'careers home', site: r.one(firms), path: '/careers/',
    heading: r.one(['Careers', 'Join our team', 'Open positions', 'Work with us', 'Current openings', 'Jobs at our company']),
    sections: [['Mechanical Engineer', 'Hangzhou, full-time'], ['Welder', 'Leeds, part-time'], ['What we offer', 'Good pay'], ['What we are looking for', ...needs]],
    buttons: ['Apply now', 'Apply for this job', 'Apply online'],
  }),
  (r) => ({
    kind: 'several postings', site: r.one(firms), path: '/jobs/',
    heading: r.one(['Engineers and technicians', 'Engineer vacancies in our plant', 'Production workers']),
    sections: [['Responsibilities', ...duties], ['Requirements', ...needs], ['Responsibilities', ...duties], ['Requirements', ...needs]],
    buttons: ['Apply now', 'Apply now'],
  }),
  (r) => ({
    kind: 'company', site: r.one(firms), path: '/about/',
    heading: r.one(['About us', 'Our leadership', 'Our engineers', 'Meet the manager']),
    sections: [['Our mission', 'Build tools that last.'], ['Experience', 'Thirty years'], ['Responsibilities', 'To people and planet']],
    buttons: ['Contact us', 'Apply now'],
  }),
  (r) => ({
    kind: 'resume', site: 'Jane Miller', path: '/cv/',
    heading: r.one(['Jane Miller', 'Jane Miller, Mechanical Engineer', `${r.one(roles)}`]),
    tab: 'Jane Miller, portfolio',
    sections: [['Experience', 'Kestrel Tools, 2019 to 2026'], ['Responsibilities', ...duties], ['Skills', ...needs], ['Education', 'BEng']],
    buttons: ['Download resume', 'Contact me'],
  }),
  (r) => ({
    kind: 'loan', site: 'City Bank', path: '/loans/',
    heading: r.one(['Personal loan for engineers', 'Worker credit card', 'Graduate account', 'Executive card']),
    sections: [['Requirements', 'Aged 21 or over', 'A job with a salary'], ['Responsibilities of the borrower', 'Pay in time'], ['Documents', 'Employment type']],
    buttons: ['Apply now', 'Apply online'],
  }),
  (r) => ({
    kind: 'scholarship', site: 'Open Fund', path: '/grants/',
    heading: r.one(['Graduate scholarship 2026', 'Young engineer scholarship', 'Travel grant for researchers']),
    sections: [['Responsibilities of scholars', 'Report once a year'], ['Requirements', ...needs], ['Deadline', '1 March']],
    buttons: ['Apply now', 'Submit application'],
  }),
  (r) => ({
    kind: 'franchise', site: 'Coffee Corner', path: '/partners/',
    heading: r.one(['Franchise manager programme', 'Become a franchise partner', 'Foster parents wanted: foster worker']),
    sections: [['Responsibilities', ...duties], ['Requirements', ...needs], ['Investment', '50,000']],
    buttons: ['Apply now'],
  }),
  (r) => ({
    kind: 'visa', site: 'Visa Desk', path: '/visa/',
    heading: r.one(['Skilled worker visa', 'Graduate visa', 'Nurse visa route']),
    sections: [['Requirements', 'A job offer', 'English'], ['Fees', '700'], ['What you can and cannot do', 'Work full-time']],
    buttons: ['Apply now', 'Start your application'],
  }),
  (r) => ({
    kind: 'job fair', site: 'Expo Hall', path: '/events/',
    heading: `${r.one(cities)} ${r.one(['engineer job fair', 'career fair 2026', 'graduate career fair'])}`,
    sections: [['About the event', 'Meet 40 employers.'], ['What to bring', 'Your CV'], ['Exhibitors', ...firms]],
    buttons: ['Register', 'Apply now'],
  }),
  (r) => ({
    kind: 'software for recruiters', site: 'TalentFlow', path: '/product/',
    heading: r.one(['The applicant tracking system for managers', 'Hire engineers faster', 'Recruiting for every recruiter']),
    sections: [['What you will do with it', 'Post jobs'], ['Requirements', 'A browser'], ['Job description builder', 'Responsibilities and qualifications in a minute']],
    buttons: ['Start free trial', 'Apply now', 'Book a demo'],
  }),
  (r) => ({
    kind: 'encyclopedia', site: 'Openpedia', path: '/wiki/',
    heading: r.one(roles),
    sections: [['Duties', ...duties], ['Qualifications', ...needs], ['History', 'Since 1800'], ['References', 'Smith, 1990'], ['Further reading', 'Jones, 2001']],
    buttons: ['Edit', 'Apply now'],
  }),
  (r) => ({
    kind: 'recipe', site: 'Kitchen', path: '/recipes/',
    heading: r.one(["Chef's tomato soup", 'Cook like a chef', 'Trader bread']),
    sections: [['You need', 'Tomatoes'], ['Your tasks', 'Cut, cook'], ['Experience level', 'Easy']],
    buttons: ['Print', 'Apply filter'],
  }),
  (r) => ({
    kind: 'rental', site: 'Homefinder', path: '/rent/',
    heading: `${r.one(['Two rooms', 'Worker apartment', 'Studio for graduates'])} in ${r.one(cities)}`,
    sections: [['Tenant responsibilities', 'Clean the stairs'], ['Requirements', 'Three payslips'], ['Description', 'Bright']],
    buttons: ['Apply now', 'Book a viewing'],
  }),
  (r) => ({
    kind: 'list of articles', site: 'Shop Floor', path: '/articles/',
    heading: r.one(['Articles', 'Latest news', 'Engineer magazine', 'Manager briefing']),
    sections: [['How to write a job description', 'Responsibilities matter.'], ['Requirements engineering', 'A primer.'], ['Apply for our award', 'Until May.']],
    buttons: ['Read more', 'Apply now'],
  }),
];
