import type { JsonLdCase } from '../json-ld-case.ts';

const welder = { '@type': 'JobPosting', title: 'Welder', hiringOrganization: { name: 'Acme' } };
const expected = [{ title: 'Welder', employer: { name: 'Acme' } }];
const carousels = 'https://developers.google.com/search/docs/appearance/structured-data/carousel';
const graphs = 'https://www.w3.org/TR/json-ld11/#named-graphs';

/** Where in a script the posting stands. */
export const nesting: readonly JsonLdCase[] = (
  [
    ['alone', 'https://schema.org/JobPosting', welder],
    ['in an array', 'https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents', [welder]],
    ['in an array of an array', 'https://github.com/scrapinghub/extruct/issues/110', [[welder]]],
    ['in @graph', graphs, { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, welder] }],
    ['in a @graph that is no list', graphs, { '@context': 'https://schema.org', '@graph': welder }],
    ['as mainEntity of a page', 'https://schema.org/mainEntity', { '@type': 'WebPage', mainEntity: welder }],
    [
      'as item of a list',
      carousels,
      { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: welder }] },
    ],
    ['as element of a list', carousels, { '@type': 'ItemList', itemListElement: [welder] }],
  ] as const
).map(([place, source, json]) => ({
  title: `a posting ${place}`,
  source,
  script: JSON.stringify(json),
  expected,
}));
