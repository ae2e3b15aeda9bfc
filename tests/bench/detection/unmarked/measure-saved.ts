import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readPostings } from '@recruitment-feed/sdk/posting';
import type { Row } from '../../bench.ts';
import { openPage } from '../open-page.ts';

const corpus = new URL('../../../../../shared/corpus/html/', import.meta.url);

interface Label {
  title: string;
  employer?: string;
}

/** By hand: the title that the page shows for its posting, and the employer where the page names one in its title or foot. */
const byHand: Readonly<Record<string, Label & { url: string }>> = {
  'real-nomarkup/Atelier-Creation__content-writer': {
    url: 'https://nexvora.example/careers/content-writer.html',
    title: 'Content Writer',
    employer: 'Nexvora',
  },
  'real-nomarkup/Atelier-Creation__customer-representative': {
    url: 'https://nexvora.example/careers/customer-representative.html',
    title: 'Customer Representative',
    employer: 'Nexvora',
  },
  'real-nomarkup/Atelier-Creation__software-engineer': {
    url: 'https://nexvora.example/careers/software-engineer.html',
    title: 'Software Engineer',
    employer: 'Nexvora',
  },
  'real-nomarkup/QianCapital__quantitative-trader': {
    url: 'https://qiancapital.example/careers/quantitative-trader/',
    title: 'Quantitative Trader',
    employer: 'Qian Capital',
  },
  'real-nomarkup/QianCapital__software-engineer': {
    url: 'https://qiancapital.example/careers/software-engineer/',
    title: 'Software Engineer',
    employer: 'Qian Capital',
  },
  'real-nomarkup/arcturus-industries__cv-engineer': {
    url: 'https://arcturus.example/jobs/cv-engineer/',
    title: 'Senior Computer Vision / SLAM Engineer in AR/VR',
  },
  'real-nomarkup/luckyrobots__rendering-engineer': {
    url: 'https://luckyrobots.example/jobs/rendering-engineer/',
    title: 'Rendering Engineer - Core/Game Engine',
    employer: 'Lucky Robots',
  },
  'real-nomarkup/luckyrobots__software-engineer': {
    url: 'https://luckyrobots.example/jobs/software-engineer/',
    title: 'Software Engineer (C++) - Core/Game Engine',
    employer: 'Lucky Robots',
  },
  'real/seek_job': {
    url: 'https://au.seek.com/job/93856863',
    title: 'Senior Platform Engineer | Remote | Australia',
    employer: 'iterate',
  },
  'real/linkedin_job': {
    url: 'https://au.linkedin.com/jobs/view/4411867124',
    title: 'Senior Software Engineer - Developer Experience',
    employer: 'Heidi',
  },
};

const text = (path: string) => readFileSync(new URL(path, corpus), 'utf8');

/** Pages saved with what a form's filler noted of them. */
function forms(): Record<string, Label & { url: string }> {
  const files = readdirSync(new URL('real-forms/', corpus)).filter((file) => file.endsWith('.html'));
  const labels = files.map((file) => {
    const name = `real-forms/${file.replace('.html', '')}`;
    const { title, company, landed_url } = JSON.parse(text(`${name}.expected.json`));
    return [name, { title, employer: company, url: landed_url }] as const;
  });
  return Object.fromEntries(labels);
}

const plain = (name: string) => name.toLowerCase().replace(/\s+/g, ' ');

/** Names of one employer, of which one may be longer by its legal form or domain. */
function isSame(a: string, b: string): boolean {
  const [one = '', other = ''] = [a, b].map((name) => plain(name).replace(/[^a-z\d]/g, ''));
  return one.startsWith(other) || other.startsWith(one);
}

/** How saved pages without markup are read: title and employer right, or nothing. Nothing where the corpus is missing. */
export function measureSaved(): { rows: Row[]; misses: string[] } {
  if (!existsSync(corpus)) return { rows: [], misses: [] };
  const counts = { right: 0, wrong: 0, nothing: 0, unnamed: 0 };
  const misses: string[] = [];
  const labels = Object.entries({ ...byHand, ...forms() });
  for (const [name, { url, title, employer }] of labels) {
    const [found, ...others] = readPostings(openPage(text(`${name}.html`)), { url });
    const isRight =
      plain(found?.title ?? '') === plain(title) &&
      (!found?.employer || (employer !== undefined && isSame(found.employer.name, employer)));
    if (!found) counts.nothing++;
    else if (!isRight || others.length > 0) counts.wrong++;
    else if (employer && !found.employer) counts.unnamed++;
    else counts.right++;
    if (!found || !isRight || others.length > 0)
      misses.push(`${name}: ${found?.title} @ ${found?.employer?.name}`);
  }
  const subject = `${labels.length} saved pages without markup`;
  const row = (metric: string, value: number): Row => ({ subject, metric, value, unit: 'pages' });
  const rows = [
    row('right', counts.right),
    row('right, but the employer that is named is not read', counts.unnamed),
    row('nothing', counts.nothing),
    { ...row('wrong', counts.wrong), target: '<= 0', ok: counts.wrong === 0 },
  ];
  return { rows, misses };
}
