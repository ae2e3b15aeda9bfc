import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { detectPostings } from './detect/detect-postings.ts';
import { readOutlines, readPostings } from './read-postings.ts';

const url = 'https://jobs.example/fitter';
const documentOf = (html: string) =>
  parseHTML(`<html><body>${html}</body></html>`).document as unknown as Document;
const read = (html: string) => readPostings(documentOf(html), { url });
const script = (json: unknown, type = 'application/ld+json') =>
  `<script type="${type}">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const prefixed = {
  '@type': 's:JobPosting',
  's:title': 'Fitter',
  's:hiringOrganization': { 's:name': 'Acme' },
};
const fitter = { '@type': 'JobPosting', title: 'Fitter', hiringOrganization: { name: 'Acme' } };

describe('JSON-LD', () => {
  test.each([
    ['alone', fitter],
    ['in an array', [fitter]],
    ['in arrays of arrays', [[[fitter]]]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, fitter] }],
    ['as what a page is about', { '@type': 'WebPage', mainEntity: fitter }],
    ['in a list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: fitter }] }],
    ['of several types', { ...fitter, '@type': ['Thing', 'JobPosting'] }],
    ['of a type by its IRI', { ...fitter, '@type': 'http://schema.org/JobPosting' }],
    ['of a type by a prefix', { ...fitter, '@type': 'schema:JobPosting' }],
    [
      'with IRIs for terms',
      {
        '@type': ['https://schema.org/JobPosting'],
        'https://schema.org/title': [{ '@value': 'Fitter' }],
        'schema:hiringOrganization': [{ 'schema:name': { '@value': 'Acme' } }],
      },
    ],
    ['with names of a prefix of its own', { '@context': { s: 'https://schema.org/' }, ...prefixed }],
    [
      'with names of its own',
      {
        '@context': [{ job: 'https://schema.org/title', employer: { '@id': 'schema:hiringOrganization' } }],
        ...{ '@type': 'JobPosting', job: 'Fitter', employer: { '@value': 'Acme' } },
      },
    ],
    ['with plain names for keywords', { ...fitter, '@type': undefined, type: 'JobPosting' }],
    ['that names titles of others, too', { 'dc:title': 'Jobs', 'og:title': 'Jobs', ...fitter }],
    [
      'with the employer of several things under one id',
      [
        { '@id': '/#', '@type': 'WebSite', name: 'Jobs!' },
        { ...fitter, '@id': '/#', hiringOrganization: { '@type': 'Organization', '@id': '/#' } },
        { '@id': '/#', '@type': 'Organization', name: 'Acme' },
      ],
    ],
    [
      'with the employer elsewhere',
      [
        { ...fitter, hiringOrganization: { '@id': '#org' } },
        { '@id': '#org', '@type': 'Organization', name: 'Acme' },
      ],
    ],
  ])('%s is found', (_, json) => {
    expect(read(script(json))).toMatchObject([
      { source: 'json-ld', title: 'Fitter', employer: { name: 'Acme' }, url },
    ]);
  });

  test('follows references within references, in circles too', () => {
    const graph = [
      { ...fitter, jobLocation: { '@id': '#place' }, hiringOrganization: { '@id': '#org' } },
      { '@id': '#place', '@type': 'Place', address: { '@id': '#address' } },
      { '@id': '#address', '@type': 'PostalAddress', addressLocality: 'Bern', addressCountry: { id: '#ch' } },
      { '@id': '#ch', '@type': 'Country', name: 'CH' },
      { '@id': '#org', '@type': 'Organization', name: 'Acme', member: { '@id': '#org' }, url: '/acme' },
    ];
    expect(read(script({ '@graph': graph }))).toMatchObject([
      {
        employer: { name: 'Acme', url: 'https://jobs.example/acme' },
        locations: [{ city: 'Bern', country: 'CH' }],
      },
    ]);
  });

  test('is found in several scripts that refer to each other', () => {
    const job = { ...fitter, hiringOrganization: { '@id': '#org' } };
    const html = script({ '@id': '#org', '@type': 'Organization', name: 'Acme' }) + script(job);
    expect(read(html)).toMatchObject([{ employer: { name: 'Acme' } }]);
  });

  test('is found, and detected, where its type is written with escapes', () => {
    const html = script(JSON.stringify(fitter).replace('JobP', '\\u004aob\\u0050'));
    expect(read(html)).toHaveLength(1);
    expect(detectPostings(documentOf(html), { url })).toBe(true);
    expect(detectPostings(documentOf(script('{"name": "\\u4e2d\\u003c"}')), { url })).toBe(false);
  });

  test.each(['application/ld+json; charset=utf-8', 'APPLICATION/LD+JSON', ' application/ld+json '])(
    'is found in a script of type %j',
    (type) => {
      expect(read(script(fitter, type))).toHaveLength(1);
    },
  );

  test('has its entities decoded once, in texts but not in the description', () => {
    const [posting] = read(
      script({ ...fitter, title: 'R&amp;D &#8211; &amp;lt;b&gt;', description: '<p>R&amp;D</p>' }),
    );
    expect(posting?.title).toBe('R&D – &lt;b>');
    expect(posting?.description).toBe('<p>R&amp;D</p>');
  });

  test.each([
    ['&lt;p&gt;R&amp;amp;D&lt;/p&gt;', '<p>R&amp;D</p>'],
    ['&amp;lt;p&amp;gt;R', '&lt;p&gt;R'],
    ['<p>1 &lt; 2</p>', '<p>1 &lt; 2</p>'],
    ['R&amp;D', 'R&amp;D'],
  ])('has the description %j, which is the HTML %j', (description, html) => {
    expect(read(script({ ...fitter, description }))).toMatchObject([{ description: html }]);
  });

  test('that cannot be mended leaves the rest of the page readable', () => {
    expect(read(script('{"@type": "JobPosting", "title": ') + script(fitter))).toHaveLength(1);
  });

  test('may hold several postings, each at its own address', () => {
    const postings = read(script([1, 2].map((id) => ({ ...fitter, url: `/jobs/${id}` }))));
    expect(postings.map((posting) => posting.url)).toEqual([
      'https://jobs.example/jobs/1',
      'https://jobs.example/jobs/2',
    ]);
  });

  test('that says the same twice is one posting', () => {
    expect(read(script(fitter) + script(fitter))).toHaveLength(1);
  });
});

describe('microdata', () => {
  const item = (inner: string, attributes = '') =>
    `<div itemscope itemtype="https://schema.org/JobPosting" ${attributes}>${inner}</div>`;

  test('gives texts, contents, addresses and items within items', () => {
    const [posting] = read(
      item(`<h1 itemprop="title">Fitter &amp; <b>Turner</b></h1>
        <a itemprop="url" href="/jobs/1">link</a><time itemprop="datePosted" datetime="2026-11-01">yesterday</time>
        <p itemprop="description">We at <span itemprop="hiringOrganization" itemscope><b itemprop="name">Acme</b></span> build.</p>
        <meta itemprop="employmentType" content="FULL_TIME">`),
    );
    expect(posting).toMatchObject({
      ...{ source: 'microdata', title: 'Fitter & Turner', url: 'https://jobs.example/jobs/1' },
      ...{ postedAt: '2026-11-01', employer: { name: 'Acme' }, employmentTypes: ['FULL_TIME'] },
      description: 'We at Acme build.',
    });
  });

  test('follows references to other elements, in circles too', () => {
    const [posting] = read(
      `${item('<h1 itemprop="title">Fitter</h1>', 'id="job" itemref="org job gone"')}
       <div id="org" itemprop="hiringOrganization" itemscope itemref="org job"><b itemprop="name">Acme</b></div>`,
    );
    expect(posting).toMatchObject({ title: 'Fitter', employer: { name: 'Acme' } });
  });

  test('keeps the text of links where text is meant, and their address where that is', () => {
    const [posting] = read(
      item(`<a itemprop="title" href="/jobs/1">Fitter</a><a itemprop="url" href="/jobs/1">Read more</a>
        <a itemprop="hiringOrganization" href="https://acme.example">Acme</a>
        <link itemprop="employmentType" href="https://schema.org/FULL_TIME">
        <meta itemprop="industry" content="Machines"><data itemprop="totalJobOpenings" value="3">three</data>`),
    );
    expect(posting).toMatchObject({
      ...{ title: 'Fitter', url: 'https://jobs.example/jobs/1', employer: { name: 'Acme' } },
      ...{ employmentTypes: ['FULL_TIME'], industries: ['Machines'], openings: 3 },
    });
  });

  test('takes an item without properties for its text', () => {
    const [posting] = read(
      item(`<b itemprop="title">Fitter</b><p itemprop="hiringOrganization" itemscope>Acme</p>
        <p itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><i>Bern</i></p>`),
    );
    expect(posting).toMatchObject({ employer: { name: 'Acme' }, locations: [{ name: 'Bern' }] });
  });

  test('takes names of the language for names', () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];
    const [posting] = read(
      item(`${names.map((name) => `<i itemprop="${name}">x</i>`).join('')}<b itemprop="title">T</b>`),
    );
    expect(posting).toMatchObject({ title: 'T' });
    expect(Object.hasOwn(Object.prototype, 'title')).toBe(false);
  });

  test('whose scope or places were forgotten is read all the same', () => {
    const [posting] = read(
      `<div itemtype="https://schema.org/JobPosting"><b itemprop="title">Fitter</b>
        <span itemprop="jobLocation"><span itemprop="address"><meta itemprop="addressLocality" content="Bern">
        <meta itemprop="addressCountry" content="CH"></span></span></div>`,
    );
    expect(posting).toMatchObject({ title: 'Fitter', locations: [{ city: 'Bern', country: 'CH' }] });
  });

  test('has the employer that the head names, if it is the only one', () => {
    const job = item('<b itemprop="title">Fitter</b>');
    const pageOf = (body: string) =>
      parseHTML(
        `<html><head><meta itemprop="hiringOrganization" content="Acme"></head><body>${body}</body></html>`,
      ).document as unknown as Document;
    expect(readPostings(pageOf(job), { url })).toMatchObject([{ employer: { name: 'Acme' } }]);
    const own = item('<b itemprop="title">Fitter</b><b itemprop="hiringOrganization">Other</b>');
    expect(readPostings(pageOf(own), { url })).toMatchObject([{ employer: { name: 'Other' } }]);
    const two = readPostings(pageOf(job + job.replace('Fitter', 'Welder')), { url });
    expect(two.map(({ employer }) => employer)).toEqual([undefined, undefined]);
  });
});

describe('RDFa Lite', () => {
  test.each([
    ['a vocabulary', 'vocab="https://schema.org/" typeof="JobPosting"', ''],
    ['a prefix', 'prefix="s: http://schema.org/" typeof="s:JobPosting"', 's:'],
    ['IRIs', 'typeof="https://schema.org/JobPosting"', 'https://schema.org/'],
  ])('is read by %s', (_, attributes, prefix) => {
    const [posting] = read(`<div ${attributes}><h1 property="${prefix}title">Fitter</h1>
      <p property="${prefix}hiringOrganization" typeof="${prefix}Organization"><b property="${prefix}name">Acme</b></p></div>`);
    expect(posting).toMatchObject({ source: 'rdfa', title: 'Fitter', employer: { name: 'Acme' } });
  });

  test('knows the prefixes that stand above it, and no others', () => {
    const [posting] = read(`<body prefix="og: https://ogp.me/ns# sdo: https://schema.org/">
      <div typeof="sdo:JobPosting"><h1 property="sdo:title">Fitter</h1><p property="dc:title">Jobs</p></div></body>`);
    expect(posting?.title).toBe('Fitter');
  });

  test('does not take the titles of Open Graph for its own', () => {
    const [posting] =
      read(`<div vocab="https://schema.org/" typeof="JobPosting"><meta property="og:title" content="Jobs!">
      <h1 property="title">Fitter</h1></div>`);
    expect(posting?.title).toBe('Fitter');
  });

  test('beside JSON-LD of the same posting adds none', () => {
    const both = `${script(fitter)}<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Fitter</h1></div>`;
    expect(read(both)).toMatchObject([{ source: 'json-ld' }]);
  });
});

describe('the address of a posting', () => {
  test.each([
    ['the front page of the site', 'https://jobs.example/'],
    ['a script', 'javascript:alert(1)'],
  ])('is the page’s where the markup names %s', (_, address) => {
    expect(read(script({ ...fitter, url: address }))).toMatchObject([{ url }]);
  });

  test('is not given to postings of a list', () => {
    const [first] = read(script([fitter, { ...fitter, title: 'Welder' }]));
    expect(first).not.toHaveProperty('url');
  });
});

describe('any page', () => {
  test('without markup and headings costs three queries', () => {
    const queries: string[] = [];
    class Empty {
      querySelectorAll(selector: string) {
        queries.push(selector);
        return [];
      }
    }
    expect(readPostings(new Empty() as unknown as Document, { url })).toEqual([]);
    expect(queries).toHaveLength(3);
  });

  test('is read past elements that take the names of its methods', () => {
    const document = documentOf(`<form id="f" itemscope itemtype="https://schema.org/JobPosting">
      <b itemprop="title">Fitter</b></form>`);
    const form = document.getElementById('f') ?? document;
    for (const name of ['querySelectorAll', 'getElementById'])
      Object.defineProperty(document, name, { value: form });
    for (const name of ['textContent', 'lastElementChild'])
      Object.defineProperty(form, name, { value: form });
    expect(readPostings(document, { url })).toHaveLength(1);
  });

  test('is read by outlines as by postings', () => {
    const more = { identifier: { value: 7 }, potentialAction: { target: '/apply' } };
    const html = script({ ...fitter, ...more, validThrough: '2026-12-31T18:00:00+08:00' });
    expect(readOutlines(documentOf(html), { url })).toEqual([
      {
        ...{ source: 'json-ld', title: 'Fitter', employer: { name: 'Acme' } },
        ...{ url, applyUrl: 'https://jobs.example/apply', identifier: '7' },
        closesAt: '2026-12-31T10:00:00.000Z',
      },
    ]);
  });

  const nested = (depth: number) => `${'{"a":'.repeat(depth)}${JSON.stringify(fitter)}${'}'.repeat(depth)}`;
  const numbered = (length: number) => Array.from({ length }, (_, id) => [`x${id}`, {}] as const);
  const linked = (_: unknown, id: number) => ({
    '@id': `#${id}`,
    owns: Array.from({ length: 100 }, (_, other) => ({ '@id': `#${other}` })),
  });
  const deepName = `${'{"name":'.repeat(50_000)}"x"${'}'.repeat(50_000)}`;
  test.each([
    ['ten megabytes of JSON', script(`[${'"x",'.repeat(2_500_000)}1]`), 0],
    ['a posting behind ten megabytes', script(`[${'"x",'.repeat(2_500_000)}1]`) + script(fitter), 1],
    ['nesting of 20', script(nested(20)), 1],
    ['nesting of 100,000', script(nested(100_000)), 0],
    ['nesting of 100,000 that does not end', script('[{"a":'.repeat(100_000)), 0],
    ['a name in 50,000 names', script(`{"@type":"JobPosting","title":${deepName}}`), 0],
    [
      '100,000 properties',
      `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">T</b>${'<i itemprop="skills">x</i>'.repeat(100_000)}</div>`,
      1,
    ],
    [
      '1,000 items in one another',
      '<div itemscope itemtype="https://schema.org/JobPosting" itemprop="title">'.repeat(1000),
      0,
    ],
    ['5,000 scripts', script(fitter).repeat(5000), 1],
    ['a posting behind 5,000 scripts', script({ '@type': 'Thing' }).repeat(5000) + script(fitter), 1],
    ['60,000 nodes in one', script({ ...fitter, x: Object.fromEntries(numbered(60_000)) }), 1],
    [
      '10,000 nodes that refer to each other',
      script([{ ...fitter, owner: { '@id': '#7' } }, ...Array.from({ length: 100 }, linked)]),
      1,
    ],
    [
      '500 properties in one another, with a long text',
      `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">T</b>${'<i itemprop="skills">'.repeat(500)}${'x'.repeat(100_000)}</div>`,
      1,
    ],
    [
      '5,000 postings',
      script(Array.from({ length: 5000 }, (_, id) => ({ ...fitter, title: `T${id}` }))),
      200,
    ],
    [
      'keys of the language',
      script('{"@type":"JobPosting","title":"T","__proto__":{"url":1},"constructor":{"@type":1}}'),
      1,
    ],
    [
      'numbers, nulls and booleans',
      script({ ...fitter, url: 1, baseSalary: true, jobLocation: [null, 3, false] }),
      1,
    ],
  ])('with %s is read in bounds and without an exception', (_, html, count) => {
    expect(read(html)).toHaveLength(count);
  });
});
