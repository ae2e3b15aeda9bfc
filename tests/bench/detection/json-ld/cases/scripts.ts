import type { JsonLdCase } from '../json-ld-case.ts';
import { json, readsWelder, welder } from './welder.ts';

const html = 'https://html.spec.whatwg.org/multipage/scripting.html#attr-script-type';
const mime = 'https://www.iana.org/assignments/media-types/application/ld+json';
const turner = { ...welder, title: 'Turner' };

/** How the script is declared, and what it says of several postings. */
export const scripts: readonly JsonLdCase[] = [
  ...(
    [
      ['a charset', mime, 'application/ld+json; charset=utf-8'],
      ['a profile', mime, 'application/ld+json;profile=http://www.w3.org/ns/json-ld#compacted'],
      ['capitals', html, 'Application/LD+JSON'],
      ['space around it', html, ' application/ld+json '],
    ] as const
  ).map(([title, source, type]) => ({
    title: `a type with ${title}`,
    source,
    type,
    script: json(),
    expected: readsWelder,
  })),
  {
    title: 'two postings with addresses of their own',
    source: 'https://developers.google.com/search/docs/appearance/structured-data/carousel',
    script: JSON.stringify([
      { ...welder, url: '/1' },
      { ...turner, url: '/2' },
    ]),
    expected: [
      { title: 'Welder', url: 'https://jobs.example/1' },
      { title: 'Turner', url: 'https://jobs.example/2' },
    ],
  },
  {
    title: 'the same posting twice',
    source: 'https://github.com/scrapinghub/extruct/issues/110',
    script: JSON.stringify([welder, welder]),
    expected: readsWelder,
  },
  {
    title: 'a broken value before a whole one',
    source: 'https://github.com/scrapinghub/extruct/blob/master/extruct/jsonld.py',
    script: `{"@type": "WebSite" "name"}\n${json()}`,
    expected: readsWelder,
  },
];
