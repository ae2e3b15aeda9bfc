import type { JsonLdCase } from '../json-ld-case.ts';
import { readsWelder, welder } from './welder.ts';

const carousels = 'https://developers.google.com/search/docs/appearance/structured-data/carousel';
const graphs = 'https://www.w3.org/TR/json-ld11/#named-graphs';
const blocks = 'https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents';
const references = 'https://www.w3.org/TR/json-ld11/#node-identifiers';
const acme = { '@id': 'https://acme.example/#org', '@type': 'Organization', name: 'Acme' };

/** Where in a script the posting stands. */
export const nesting: readonly JsonLdCase[] = (
  [
    ['alone', 'https://schema.org/JobPosting', welder],
    ['in an array', blocks, [welder]],
    ['in an array of an array', 'https://github.com/scrapinghub/extruct/issues/110', [[welder]]],
    ['in @graph', graphs, { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, welder] }],
    ['in a @graph that is no list', graphs, { '@context': 'https://schema.org', '@graph': welder }],
    ['in a @graph of an array', graphs, [{ '@graph': [welder] }, { '@graph': [] }]],
    ['as mainEntity of a page', 'https://schema.org/mainEntity', { '@type': 'WebPage', mainEntity: welder }],
    [
      'as item of a list',
      carousels,
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: welder }] },
    ],
    ['as element of a list', carousels, { '@type': 'ItemList', itemListElement: [welder] }],
    [
      'in a list of a page of a graph',
      graphs,
      {
        '@graph': [
          { '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList', itemListElement: [welder] } },
        ],
      },
    ],
    [
      'with its employer elsewhere in the graph',
      references,
      { '@graph': [acme, { ...welder, hiringOrganization: { '@id': acme['@id'] } }] },
    ],
    [
      'with its employer behind it, under a type',
      references,
      {
        '@graph': [{ ...welder, hiringOrganization: { '@type': 'Organization', '@id': acme['@id'] } }, acme],
      },
    ],
    [
      'with one id for its employer and the site',
      references,
      [
        { ...acme, '@type': 'WebSite', name: 'Jobs at Acme' },
        { ...welder, hiringOrganization: { '@type': 'Organization', '@id': acme['@id'] } },
        acme,
      ],
    ],
  ] as const
).map(([place, source, value]) => ({
  title: `a posting ${place}`,
  source,
  script: JSON.stringify(value),
  expected: readsWelder,
}));
