import type { JsonLdCase } from '../json-ld-case.ts';
import { readsWelder } from './welder.ts';

const any23 = 'https://github.com/apache/any23/pull/108';
const jsonrepair = 'https://github.com/josdejong/jsonrepair';
/** No report is known. */
const templates = 'of our own: a template one of whose variables was empty';

/** What stands between the strings, or is missing there. */
export const punctuation: readonly JsonLdCase[] = (
  [
    [
      'a comma at the end',
      any23,
      '{"@type": "JobPosting", "title": "Welder", "hiringOrganization": {"name": "Acme",},}',
    ],
    [
      'a comma at the end of a list',
      any23,
      '[{"@type": "JobPosting", "title": "Welder", "hiringOrganization": [{"name": "Acme"}, ]}, ]',
    ],
    [
      'two commas',
      any23,
      '{"@type": "JobPosting",, "title": "Welder", "hiringOrganization": {"name": "Acme"}}',
    ],
    [
      'a comma at the start',
      any23,
      '{, "@type": "JobPosting", "title": "Welder", "hiringOrganization": {"name": "Acme"}}',
    ],
    [
      'semicolons for commas',
      any23,
      '{"@type": "JobPosting"; "title": "Welder"; "hiringOrganization": {"name": "Acme";}}',
    ],
    [
      'a line comment',
      jsonrepair,
      '{"@type": "JobPosting", // the type\n"title": "Welder", "hiringOrganization": {"name": "Acme"}}',
    ],
    [
      'a block comment',
      jsonrepair,
      '{"@type": "JobPosting", /* "title": "Turner", */ "title": "Welder", "hiringOrganization": "Acme"}',
    ],
    [
      'a comment of HTML',
      jsonrepair,
      '{"@type": "JobPosting", <!-- the title --> "title": "Welder", "hiringOrganization": "Acme"}',
    ],
    [
      'no value',
      templates,
      '{"@type": "JobPosting", "title": "Welder", "validThrough": , "hiringOrganization": {"name": "Acme"}, "url": }',
    ],
    [
      'undefined for a value',
      templates,
      '{"@type": "JobPosting", "title": "Welder", "validThrough": undefined, "hiringOrganization": "Acme"}',
    ],
    [
      'a number that is none',
      templates,
      '{"@type": "JobPosting", "title": "Welder", "baseSalary": NaN, "hiringOrganization": "Acme"}',
    ],
    [
      'a date without quotes',
      templates,
      '{"@type": "JobPosting", "title": "Welder", "datePosted": 2026-11-24, "hiringOrganization": "Acme"}',
    ],
    [
      'single quotes',
      jsonrepair,
      "{'@type': 'JobPosting', 'title': 'Welder', 'hiringOrganization': {'name': 'Acme'}}",
    ],
    [
      'names without quotes',
      jsonrepair,
      '{"@type": "JobPosting", title: "Welder", hiringOrganization: {name: "Acme"}}',
    ],
  ] as const
).map(([title, source, script]) => ({ title, source, script, expected: readsWelder }));
