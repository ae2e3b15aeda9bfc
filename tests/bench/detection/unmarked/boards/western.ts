import type { LabelledPage } from '../page.ts';

const page = (title: string, body: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const uuid = '0f1e2d3c-4b5a-4978-8796-a5b4c3d2e1f0';
const text = '<p>Assemble gearboxes.</p>'.repeat(20);

/** Pages as applicant-tracking systems and boards of the West build them, with what is hard in their names. */
export const westernBoards: readonly LabelledPage[] = [
  {
    name: 'LinkedIn, signed in, no h1',
    url: 'https://www.linkedin.com/jobs/view/4411867124/',
    html: page(
      '(3) Fitter - Gearboxes | Acme | LinkedIn',
      `<div class="job-details-jobs-unified-top-card__company-name"><a href="/company/acme">Acme</a></div><div class="t-24 job-details-jobs-unified-top-card__job-title"><a href="/jobs/view/1">Fitter - Gearboxes</a></div><div id="job-details">${text}</div><div class="base-card"><h3 class="base-search-card__title">Welder</h3><a href="/jobs/view/9">x</a></div>`,
    ),
    postings: [
      {
        title: 'Fitter - Gearboxes',
        employer: 'Acme',
        url: 'https://www.linkedin.com/jobs/view/4411867124/',
      },
    ],
  },
  {
    name: 'LinkedIn, signed in, list with one open beside it',
    url: 'https://www.linkedin.com/jobs/search/?currentJobId=12345&keywords=fitter',
    html: page(
      'Fitter Jobs | LinkedIn',
      `<ul>
      <li class="scaffold-layout__list-item"><div class="job-card-container" data-job-id="12345"><a class="job-card-list__title--link" href="/jobs/view/12345/?x=1"><span aria-hidden="true"><strong>Fitter</strong></span><span class="visually-hidden">Fitter with verification</span></a><div class="artdeco-entity-lockup__subtitle"><span>Acme</span></div></div></li>
      <li class="scaffold-layout__list-item"><div class="job-card-container" data-job-id="67890"><a class="job-card-list__title--link" href="/jobs/view/67890/"><span aria-hidden="true"><strong>Welder</strong></span><span class="visually-hidden">Welder</span></a><div class="artdeco-entity-lockup__subtitle"><span>Northgate</span></div></div></li></ul>
      <div class="jobs-search__job-details"><div class="job-details-jobs-unified-top-card__job-title">Fitter</div><div class="job-details-jobs-unified-top-card__company-name">Acme</div><div id="job-details">${text}</div></div>`,
    ),
    postings: [
      {
        title: 'Fitter',
        employer: 'Acme',
        url: 'https://www.linkedin.com/jobs/search/?currentJobId=12345&keywords=fitter',
      },
      { title: 'Welder', employer: 'Northgate', url: 'https://www.linkedin.com/jobs/view/67890/' },
    ],
  },
  {
    name: 'LinkedIn, the site’s name where the title was',
    url: 'https://www.linkedin.com/jobs/view/4411867125/',
    html: page(
      'LinkedIn',
      `<div class="job-details-jobs-unified-top-card__job-title">LinkedIn</div><div class="job-details-jobs-unified-top-card__company-name">Acme</div>`,
    ),
    postings: [],
  },
  {
    name: 'LinkedIn, the host where the employer was',
    url: 'https://www.linkedin.com/jobs/view/4411867126/',
    html: page(
      'Fitter | LinkedIn',
      `<div class="job-details-jobs-unified-top-card__job-title">Fitter</div><div class="job-details-jobs-unified-top-card__company-name">www.linkedin.com</div>`,
    ),
    postings: [],
  },
  {
    name: 'LinkedIn, the list in the description',
    url: 'https://www.linkedin.com/jobs/view/4411867127/',
    html: page(
      'Fitter | LinkedIn',
      `<div class="job-details-jobs-unified-top-card__job-title">Fitter</div><div class="job-details-jobs-unified-top-card__company-name">Acme</div><div id="job-details">${text.repeat(40)}</div>`,
    ),
    postings: [],
  },
  {
    name: 'LinkedIn, a stub without anything',
    url: 'https://www.linkedin.com/jobs/view/4411867128/',
    html: page('LinkedIn', '<div class="skeleton"></div><h1>Sign in</h1>'),
    postings: [],
  },
  {
    name: 'LinkedIn, the feed',
    url: 'https://www.linkedin.com/feed/',
    html: page(
      'Feed | LinkedIn',
      '<h2>Acme is hiring a fitter</h2><button>Apply now</button><h3>Responsibilities</h3><h3>Requirements</h3>',
    ),
    postings: [],
  },
  {
    name: 'Greenhouse, older board',
    url: 'https://boards.greenhouse.io/acme/jobs/4012345',
    html: page(
      'Job Application for Fitter at Night at Acme Tools',
      `<div id="header"><h1 class="app-title">Fitter at Night</h1><span class="company-name">at Acme Tools</span><div class="location">Leeds</div></div><div id="content">${text}</div>`,
    ),
    postings: [{ title: 'Fitter at Night', employer: 'Acme Tools' }],
  },
  {
    name: 'Greenhouse, younger board',
    url: 'https://job-boards.greenhouse.io/acme/jobs/4012346',
    html: page(
      'Job Application for Fitter at Acme Tools',
      `<img alt="Acme Tools Logo"><div class="job__title"><h1 class="section-header">Fitter</h1><div class="job__location">Leeds</div></div><div class="job__description">${text}</div>`,
    ),
    postings: [{ title: 'Fitter', employer: 'Acme Tools' }],
  },
  {
    name: 'Greenhouse, list',
    url: 'https://job-boards.greenhouse.io/acme',
    html: page(
      'Jobs at Acme Tools',
      '<table><tr class="job-post"><td><a href="https://job-boards.greenhouse.io/acme/jobs/4012346"><p class="body body--medium">Fitter</p><p class="body body__secondary">Leeds</p></a></td></tr><tr class="job-post"><td><a href="/acme/jobs/4012347"><p class="body body--medium">Welder</p></a></td></tr></table>',
    ),
    postings: [
      { title: 'Fitter', employer: 'Acme Tools', url: 'https://job-boards.greenhouse.io/acme/jobs/4012346' },
      { title: 'Welder', employer: 'Acme Tools', url: 'https://job-boards.greenhouse.io/acme/jobs/4012347' },
    ],
  },
  {
    name: 'Lever, posting with hyphens',
    url: `https://jobs.lever.co/acme/${uuid}`,
    html: page(
      'Acme - Tools - Fitter - Night',
      `<a class="main-header-logo"><img alt="Acme - Tools logo"></a><div class="posting-headline"><h2>Fitter - Night</h2><div class="posting-categories"><div class="location">Leeds</div></div></div><div data-qa="job-description">${text}</div>`,
    ),
    postings: [{ title: 'Fitter - Night', employer: 'Acme - Tools' }],
  },
  {
    name: 'Lever, form with hyphens, which tells no title for certain',
    url: `https://jobs.eu.lever.co/acme/${uuid}/apply`,
    html: page('Acme - Fitter - Night', '<form id="application-form"><input name="name"></form>'),
    postings: [],
  },
  {
    name: 'Lever, list',
    url: 'https://jobs.lever.co/acme',
    html: page(
      'Acme',
      `<a class="main-header-logo"><img alt="Acme logo"></a><div class="posting"><a class="posting-title" href="https://jobs.lever.co/acme/${uuid}"><h5 data-qa="posting-name">Fitter</h5><span class="sort-by-location">Leeds</span></a></div>`,
    ),
    postings: [{ title: 'Fitter', employer: 'Acme', url: `https://jobs.lever.co/acme/${uuid}` }],
  },
  {
    name: 'Ashby, posting',
    url: `https://jobs.ashbyhq.com/acme/${uuid}`,
    html: page(
      'Fitter @ Acme',
      `<h1 class="_title_1a ashby-job-posting-heading">Fitter</h1><div class="_descriptionText_9x">${text}</div>`,
    ),
    postings: [{ title: 'Fitter', employer: 'Acme' }],
  },
  {
    name: 'Ashby, list',
    url: 'https://jobs.ashbyhq.com/acme',
    html: page(
      'Acme Jobs',
      `<div class="ashby-job-posting-brief-list"><a href="/acme/${uuid}"><h3 class="ashby-job-posting-brief-title">Fitter</h3></a></div>`,
    ),
    postings: [{ title: 'Fitter', employer: 'Acme', url: `https://jobs.ashbyhq.com/acme/${uuid}` }],
  },
  {
    name: 'Workday, posting without employer',
    url: 'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Leeds/Fitter_JR-12345',
    html: page(
      'Fitter',
      `<h2 data-automation-id="jobPostingHeader">Fitter</h2><div data-automation-id="locations"><dl><dt>locations</dt><dd>Leeds</dd></dl></div><div data-automation-id="jobPostingDescription">${text}</div>`,
    ),
    postings: [{ title: 'Fitter' }],
  },
  {
    name: 'Workday, list',
    url: 'https://acme.wd5.myworkdayjobs.com/en-US/Careers',
    html: page(
      'Careers',
      '<ul><li><h3><a data-automation-id="jobTitle" href="/en-US/Careers/job/Leeds/Fitter_JR-12345">Fitter</a></h3></li><li><h3><a data-automation-id="jobTitle" href="/en-US/Careers/job/Leeds/Welder_JR-12346">Welder</a></h3></li></ul>',
    ),
    postings: [
      { title: 'Fitter', url: 'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Leeds/Fitter_JR-12345' },
      { title: 'Welder', url: 'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Leeds/Welder_JR-12346' },
    ],
  },
  {
    name: 'Workday, form with the applicant’s own job title',
    url: 'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Leeds/Fitter_JR-12345/apply',
    html: page('Apply', '<input data-automation-id="jobTitle" value="Welder">'),
    postings: [],
  },
  {
    name: 'SmartRecruiters, posting',
    url: 'https://jobs.smartrecruiters.com/Acme/744000046538770-fitter',
    html: page(
      'Acme Fitter | SmartRecruiters',
      `<h1 class="job-title">Fitter</h1><div class="job-sections">${text}</div>`,
    ),
    postings: [{ title: 'Fitter', employer: 'Acme' }],
  },
  {
    name: 'Indeed, list with one open beside it',
    url: 'https://www.indeed.com/jobs?q=fitter&vjk=0123456789abcdef',
    html: page(
      'Fitter Jobs, Employment | Indeed',
      `<div class="job_seen_beacon"><h2 class="jobTitle"><a class="jcs-JobTitle" href="/rc/clk?jk=0123456789abcdef"><span>Fitter</span></a></h2><span data-testid="company-name">Acme</span></div><div class="job_seen_beacon"><h2 class="jobTitle"><a class="jcs-JobTitle" href="/rc/clk?jk=fedcba9876543210"><span>Welder</span></a></h2><span data-testid="company-name">Northgate</span></div><div id="jobsearch-ViewjobPaneWrapper"><h2 class="jobsearch-JobInfoHeader-title" data-testid="jobsearch-JobInfoHeader-title"><span>Fitter<span class="css-1"> - job post</span></span></h2><div data-testid="inlineHeader-companyName"><a>Acme</a></div><div id="jobDescriptionText">${text}</div></div>`,
    ),
    postings: [
      { title: 'Fitter', employer: 'Acme', url: 'https://www.indeed.com/jobs?q=fitter&vjk=0123456789abcdef' },
      { title: 'Welder', employer: 'Northgate', url: 'https://www.indeed.com/rc/clk?jk=fedcba9876543210' },
    ],
  },
  {
    name: 'SEEK, list',
    url: 'https://www.seek.com.au/fitter-jobs/in-Melbourne',
    html: page(
      'Fitter Jobs in Melbourne - SEEK',
      '<article data-automation="premiumJob"><a data-automation="jobTitle" href="/job/10001?ref=x">Fitter</a><a data-automation="jobCompany">Acme</a></article><article data-automation="normalJob"><a data-automation="jobTitle" href="/job/10002">Welder</a><span>Private Advertiser</span></article>',
    ),
    postings: [
      { title: 'Fitter', employer: 'Acme', url: 'https://www.seek.com.au/job/10001?ref=x' },
      { title: 'Welder', url: 'https://www.seek.com.au/job/10002' },
    ],
  },
  {
    name: 'a host that only ends like a board’s',
    url: 'https://notlinkedin.com/jobs/view/4411867124/',
    html: page('Fitter', '<div class="job-details-jobs-unified-top-card__job-title">Fitter</div>'),
    postings: [],
  },
  {
    name: 'a board’s name in front of another host',
    url: `https://jobs.lever.co.phish.example/acme/${uuid}`,
    html: page('Acme - Fitter', '<div class="posting-headline"><h2>Fitter</h2></div>'),
    postings: [],
  },
];
