import type { LabelledPage } from '../page.ts';

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const duties = '<ul><li>Assemble gearboxes</li><li>Test them</li></ul>';
const needs = '<ul><li>Vocational training in mechanics</li><li>Reads drawings</li></ul>';

/** Career pages of employers' own sites in English, without markup; each with what makes it hard in its name. */
export const englishCareers: readonly LabelledPage[] = [
  {
    name: 'plain, employer in title and copyright',
    url: 'https://www.northgate-tools.com/careers/fitter',
    html: page(
      '<title>Fitter | Northgate Tools</title>',
      `<header><a class="logo" href="/">Northgate Tools</a></header><h1>Fitter</h1><h2>Responsibilities</h2>${duties}<h2>Requirements</h2>${needs}<a class="btn" href="/careers/fitter/apply">Apply now</a><footer>© 2026 Northgate Tools Ltd. All rights reserved.</footer>`,
    ),
    postings: [{ title: 'Fitter', employer: 'Northgate Tools' }],
  },
  {
    name: 'slogan in h1, title in h2',
    url: 'https://kestrel.example/jobs/welder',
    html: page(
      '<title>Welder - Kestrel</title><meta property="og:site_name" content="Kestrel">',
      `<h1>Build the future with us</h1><h2>Welder</h2><h3>What you will do</h3>${duties}<h3>What you bring</h3>${needs}<button>Apply for this job</button><footer>© Kestrel GmbH</footer>`,
    ),
    postings: [{ title: 'Welder', employer: 'Kestrel' }],
  },
  {
    name: 'title in pieces, arrow in button',
    url: 'https://meridian.example/careers/cnc-machinist',
    html: page(
      '<title>CNC Machinist (m/f/d) — Meridian</title>',
      `<h1><span>CNC</span> <b>Machinist</b>\n (m/f/d)</h1><section><h4>Your responsibilities</h4>${duties}<h4>Your profile</h4>${needs}</section><a href="#form">Apply now →</a><footer><p>Copyright © 2020-2026 Meridian. All Rights Reserved</p></footer>`,
    ),
    postings: [{ title: 'CNC Machinist (m/f/d)', employer: 'Meridian' }],
  },
  {
    name: 'site title constant, role in h1',
    url: 'https://www.bluefield.example/join-us/17',
    html: page(
      '<title>Bluefield Careers</title><meta property="og:site_name" content="Bluefield">',
      `<header><img class="logo" alt="Bluefield logo" src="x.svg"></header><h1>Production Planner</h1><p><strong>Key responsibilities:</strong></p>${duties}<p><strong>Qualifications:</strong></p>${needs}<button type="submit">Submit application</button>`,
    ),
    postings: [{ title: 'Production Planner', employer: 'Bluefield' }],
  },
  {
    name: 'applications by mail',
    url: 'https://harbor.example/vacancies/electrician',
    html: page(
      '<title>Electrician at Harbor Works</title>',
      `<h1>Electrician</h1><p>Full-time, Leeds</p><h3>Duties</h3>${duties}<h3>Essential skills</h3>${needs}<p>Please send your CV and a short letter to <a href="mailto:jobs@harbor.example">jobs@harbor.example</a>.</p><p>Harbor Works is a shipyard.</p><footer>© Harbor Works</footer>`,
    ),
    postings: [{ title: 'Electrician', employer: 'Harbor Works' }],
  },
  {
    name: 'other openings beside it',
    url: 'https://acme.example/jobs/123',
    html: page(
      '<title>Maintenance Technician | Jobs at Acme Robotics</title>',
      `<nav><a href="/jobs">All jobs</a></nav><main><h1>Maintenance Technician</h1><h2>About the role</h2><p>Keep robots alive.</p><h2>Requirements</h2>${needs}<a href="/apply/123">Apply online</a></main><aside><h2>Other open roles</h2><a href="/jobs/1"><h3>Welder</h3></a><a href="/jobs/2"><h3>Sales Manager</h3></a></aside>`,
    ),
    postings: [{ title: 'Maintenance Technician', employer: 'Acme Robotics' }],
  },
  {
    name: 'job board of unknown name, employer labelled',
    url: 'https://www.workfinder.example/vacancy/88123',
    html: page(
      '<title>Quality Inspector - Workfinder</title><meta property="og:site_name" content="Workfinder">',
      `<header><a class="logo">Workfinder</a></header><h1>Quality Inspector</h1><div>Company: Silver Foundry Ltd</div><div>Job type: Full-time</div><h2>Job description</h2><h3>Responsibilities</h3>${duties}<h3>Qualifications</h3>${needs}<button>Apply now</button><footer>© 2026 Workfinder</footer>`,
    ),
    postings: [{ title: 'Quality Inspector', employer: 'Silver Foundry Ltd' }],
  },
  {
    name: 'job board of unknown name, employer in a class',
    url: 'https://www.findwork.example/job/pipe-fitter-9912',
    html: page(
      '<title>Pipe Fitter in Austin | FindWork</title><meta property="og:site_name" content="FindWork">',
      `<h1>Pipe Fitter</h1><div class="job-company-name">Lone Star Piping</div><h2>Responsibilities</h2>${duties}<h2>Requirements</h2>${needs}<a href="/go/9912">Apply now</a><footer>© FindWork. FindWork is a job site.</footer>`,
    ),
    postings: [{ title: 'Pipe Fitter', employer: 'Lone Star Piping' }],
  },
  {
    name: 'place and department in the title, employer confirmed by the host',
    url: 'https://careers.oakridge.com/position/4432',
    html: page(
      '<title>Mechanical Engineer - Hangzhou - Engineering - Oakridge</title>',
      `<h1>Mechanical Engineer</h1><h2>What you’ll do</h2>${duties}<h2>Who you are</h2>${needs}<button>Apply for this role</button>`,
    ),
    postings: [{ title: 'Mechanical Engineer', employer: 'Oakridge' }],
  },
  {
    name: 'no employer named for certain',
    url: 'https://jobs.example.org/o/assembler',
    html: page(
      '<title>Assembler</title>',
      `<h1>Assembler</h1><h2>Responsibilities</h2>${duties}<h2>Requirements</h2>${needs}<a href="/apply">Apply here</a>`,
    ),
    postings: [{ title: 'Assembler' }],
  },
  {
    name: 'internship with a form in the page',
    url: 'https://www.pinebridge.example/careers/internships/design-intern',
    html: page(
      '<title>Design Engineering Intern - Pinebridge</title>',
      `<h1>Design Engineering Intern</h1><p>Summer 2027, Munich</p><h3>Your mission</h3><p>Draw.</p><h3>What we’re looking for</h3>${needs}<form class="application-form" action="/apply"><input name="name"><input type="email" name="email"><input type="file" name="cv"><input type="submit" value="Send application"></form><footer>© 2026 Pinebridge AG</footer>`,
    ),
    postings: [{ title: 'Design Engineering Intern', employer: 'Pinebridge' }],
  },
  {
    name: 'definition list for sections',
    url: 'https://ironworks.example/recruitment/foreman',
    html: page(
      '<title>Foreman, night shift :: Ironworks</title>',
      `<h1>Foreman, night shift</h1><dl><dt>Location</dt><dd>Leeds</dd><dt>Main duties</dt><dd>${duties}</dd><dt>Required experience</dt><dd>${needs}</dd></dl><a role="button" href="/x">Apply today!</a><footer>Ironworks Inc. © 2026</footer>`,
    ),
    postings: [{ title: 'Foreman, night shift', employer: 'Ironworks' }],
  },
  {
    name: 'page on a software house’s own board, wrapped in divs',
    url: 'https://team.lumen.example/openings/backend-developer',
    html: page(
      '<title>Backend Developer · Lumen</title><meta name="application-name" content="Lumen">',
      `<div id="root"><div><div class="brand">Lumen</div></div><div><h1>Backend Developer</h1><div>Remote</div><div>Responsibilities</div><div>${duties}</div><div>Minimum qualifications</div><div>${needs}</div><div><a href="https://boards.greenhouse.io/lumen/jobs/12">Apply with Greenhouse</a></div></div></div>`,
    ),
    postings: [{ title: 'Backend Developer', employer: 'Lumen' }],
  },
  {
    name: 'fields with names of the document’s methods',
    url: 'https://www.trapworks.example/jobs/toolmaker',
    html: page(
      '<title>Toolmaker technician | Trapworks</title>',
      `<form><input name="querySelector"><input name="textContent"><input name="nodeType"><input name="localName"><input name="parentNode"></form><h1>Toolmaker technician</h1><h2>Responsibilities</h2>${duties}<h2>Requirements</h2>${needs}<button>Apply now</button><footer>© Trapworks</footer>`,
    ),
    postings: [{ title: 'Toolmaker technician', employer: 'Trapworks' }],
  },
  {
    name: 'saved from another site, so that the site’s name is no employer',
    url: 'https://mirror.example/jobs/3',
    html: page(
      '<title>Sheet Metal Worker - Brightside</title><link rel="canonical" href="https://brightside.test/jobs/3"><meta property="og:site_name" content="Brightside">',
      `<h1>Sheet Metal Worker</h1><h2>Responsibilities</h2>${duties}<h2>Requirements</h2>${needs}<button>Apply now</button><footer>© Brightside</footer>`,
    ),
    postings: [{ title: 'Sheet Metal Worker' }],
  },
  {
    name: 'two names that could be the employer’s',
    url: 'https://www.twofold.example/jobs/9',
    html: page(
      '<title>Warehouse Supervisor | Twofold</title>',
      `<h1>Warehouse Supervisor</h1><span class="company-name">Alpha Logistics</span> for <span class="company-name">Beta Retail</span><h2>Responsibilities</h2>${duties}<h2>Requirements</h2>${needs}<button>Apply now</button><footer>© Twofold</footer>`,
    ),
    postings: [{ title: 'Warehouse Supervisor' }],
  },
];
