import type { JsonLdCase } from '../json-ld-case.ts';
import { readsWelder, welder } from './welder.ts';

const syntax = 'https://www.w3.org/TR/json-ld11/';
const { '@type': _, ...fields } = welder;

/** How types and properties are called. */
export const names: readonly JsonLdCase[] = (
  [
    ['https and no slash', 'https://schema.org', { '@context': 'https://schema.org', ...welder }],
    [
      'http and a slash',
      'https://schema.org/docs/faq.html#19',
      { '@context': 'http://schema.org/', ...welder },
    ],
    [
      'an object with @vocab',
      `${syntax}#default-vocabulary`,
      { '@context': { '@vocab': 'https://schema.org/' }, ...welder },
    ],
    ['no context', 'https://github.com/indix/web-auto-extractor/issues/19', welder],
    [
      'several types',
      `${syntax}#specifying-the-type`,
      { ...fields, '@type': ['JobPosting', 'https://acme.example/Vacancy'] },
    ],
    ['a type in a list of one', `${syntax}#specifying-the-type`, { ...fields, '@type': ['JobPosting'] }],
    [
      'the IRI of a type, http',
      'https://schema.org/JobPosting',
      { ...fields, '@type': 'http://schema.org/JobPosting' },
    ],
    [
      'the IRI of a type, https',
      'https://schema.org/JobPosting',
      { ...fields, '@type': 'https://schema.org/JobPosting' },
    ],
    ['keywords without @', 'https://schema.org/docs/jsonldcontext.json', { ...fields, type: 'JobPosting' }],
    [
      'a prefix',
      `${syntax}#compact-iris`,
      {
        '@context': { sdo: 'https://schema.org/' },
        ...{
          '@type': 'sdo:JobPosting',
          'sdo:title': 'Welder',
          'sdo:hiringOrganization': { 'sdo:name': 'Acme' },
        },
      },
    ],
    [
      'IRIs everywhere, as an expanded document has them',
      `${syntax}#expanded-document-form`,
      [
        {
          '@type': ['https://schema.org/JobPosting'],
          'https://schema.org/title': [{ '@value': 'Welder' }],
          'https://schema.org/hiringOrganization': [{ 'https://schema.org/name': [{ '@value': 'Acme' }] }],
        },
      ],
    ],
    [
      'names of its own for terms',
      `${syntax}#aliasing-keywords`,
      {
        '@context': {
          role: 'https://schema.org/title',
          company: { '@id': 'https://schema.org/hiringOrganization' },
        },
        ...{ '@type': 'JobPosting', role: 'Welder', company: { '@type': 'Organization', name: 'Acme' } },
      },
    ],
    [
      'titles of other vocabularies beside',
      `${syntax}#compact-iris`,
      { ...welder, 'dc:title': 'Jobs', 'og:title': 'Jobs' },
    ],
  ] as const
).map(([title, source, value]) => ({ title, source, script: JSON.stringify(value), expected: readsWelder }));
