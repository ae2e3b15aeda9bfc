import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JudgedPosting } from '@recruitment-feed/sdk/match';
import { parsePay, parsePlace } from '@recruitment-feed/sdk/posting';
import { parse } from 'csv-parse/sync';

const corpus = fileURLToPath(new URL('../../../../../shared/corpus/', import.meta.url));

/** Whether the corpus lies beside the project. */
export const hasCorpus = existsSync(corpus);

type Row = Record<string, unknown>;
type Reader = (text: string) => JudgedPosting[];

const places = (value: unknown) => parsePlace(String(value ?? ''));

/** Readers by the beginning of a file's name; each gives the postings in the order of the file. */
const readers: readonly (readonly [start: string, read: Reader])[] = [
  [
    'chinese/zhilian',
    (text) => text.split('\n').map((description) => ({ title: '', description: description.trim() })),
  ],
  ['chinese/51job-60pct', (text) => (parse(text, { bom: true }) as string[][]).map(from51job)],
  [
    'ats/greenhouse',
    (text) =>
      rows(text, 'jobs').map((job) => ({
        title: String(job.title).trim(),
        description: unescaped(String(job.content)),
        locations: places((job.location as Row | undefined)?.name),
      })),
  ],
  ['ats/lever', (text) => rows(text, 'data').map(fromLever)],
  ['ats/ashby', (text) => rows(text, 'jobs').map((job) => from(job, 'descriptionHtml', 'location'))],
  [
    'ats/recruitee',
    (text) =>
      rows(text, 'offers').map((job) => ({
        title: String(job.title),
        description: `${job.description}\n${job.requirements}`,
        locations: places(job.location),
      })),
  ],
  ['ats/boards/remotive', (text) => rows(text, 'jobs').map(fromRemotive)],
  ['ats/boards/arbeitnow', (text) => rows(text, 'data').map((job) => from(job, 'description', 'location'))],
  [
    'listings/rivian',
    (text) =>
      rows(text, 'jobs')
        .map(({ data }) => data as Row)
        .map((job) => ({
          ...from(job, 'description', 'full_location'),
          employmentTypes: [String(job.employment_type)],
        })),
  ],
];

const read = new Map<string, JudgedPosting[]>();

/** The posting that a label names by file and row, counted from 1. */
export function corpusPosting(head: string): JudgedPosting {
  const [file = '', row = ''] = head.split(' ');
  const reader = readers.find(([start]) => file.startsWith(start))?.[1];
  const postings = read.get(file) ?? reader?.(readFileSync(`${corpus}${file}`, 'utf8')) ?? [];
  read.set(file, postings);
  const posting = postings[Number(row) - 1];
  if (!posting) throw new Error(`No posting in the corpus: ${head}`);
  return posting;
}

function rows(text: string, key: string): Row[] {
  const answer = JSON.parse(text) as Row[] | Row;
  return Array.isArray(answer) ? answer : ((answer[key] ?? []) as Row[]);
}

function from(job: Row, description: string, location: string): JudgedPosting {
  return {
    ...{ title: String(job.title), description: String(job[description] ?? '') },
    locations: places(job[location]),
  };
}

function from51job(cells: string[]): JudgedPosting {
  const [name = '', title = '', degree = '', , , place = '', amount = '', tags = '', years = '', kind, at] =
    cells;
  const pay = parsePay(amount);
  return {
    ...{ title, employer: { name }, locations: places(place), pay: pay ? [pay] : [] },
    ...(degree !== '' && { education: { text: degree } }),
    ...(years !== '' && { experience: { text: years } }),
    skills: tags
      .split(',')
      .map((tag) => tag.replace(/[' ]/g, ''))
      .slice(2),
    employmentTypes: [kind === '兼职' ? 'PART_TIME' : 'FULL_TIME'],
    postedAt: String(at).slice(0, 10),
  };
}

function fromLever(job: Row): JudgedPosting {
  const lists = (job.lists ?? []) as { text: string; content: string }[];
  const sections = lists.map(({ text, content }) => `<h3>${text}</h3><ul>${content}</ul>`).join('');
  const categories = job.categories as Row | undefined;
  return {
    title: String(job.text),
    description: `${job.description ?? job.descriptionPlain ?? ''}${sections}${job.additional ?? ''}`,
    locations: places(categories?.location),
  };
}

function fromRemotive(job: Row): JudgedPosting {
  const kinds: Record<string, string> = {
    full_time: 'FULL_TIME',
    part_time: 'PART_TIME',
    freelance: 'CONTRACTOR',
  };
  const kind = kinds[String(job.job_type)];
  const pay = parsePay(String(job.salary ?? ''));
  return {
    ...from(job, 'description', 'candidate_required_location'),
    ...{ workplaceType: 'remote', pay: pay ? [pay] : [] },
    employmentTypes: kind === undefined ? [] : [kind],
  };
}

function unescaped(html: string): string {
  return html
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
