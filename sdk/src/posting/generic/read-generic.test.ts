import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { detectPostings } from '../detect/detect-postings.ts';
import { readPostings } from '../read-postings.ts';

const url = 'https://www.acme.example/careers/fitter';
const documentOf = (html: string) => parseHTML(html).document as unknown as Document;

interface Parts {
  tab?: string;
  heading?: string;
  duties?: string;
  requirements?: string;
  apply?: string;
  more?: string;
  url?: string;
}

const page = ({
  tab = 'Fitter | Acme Tools',
  heading = '<h1>Fitter</h1>',
  duties = '<h2>Responsibilities</h2><p>Assemble gearboxes</p>',
  requirements = '<h2>Requirements</h2><p>Reads drawings</p>',
  apply = '<a href="/apply/1">Apply now</a>',
  more = '<footer>© 2026 Acme Tools</footer>',
}: Parts) =>
  `<html><head><title>${tab}</title></head><body>${heading}${duties}${requirements}${apply}${more}</body></html>`;
const read = (parts: Parts) => readPostings(documentOf(page(parts)), { url: parts.url ?? url });

describe('a career page without markup', () => {
  test('gives title, employer, address, form, pay, place and description', () => {
    const facts = '<p>Location: Leeds</p><p>Salary: £30k–£35k</p>';
    expect(read({ heading: `<h1>Fitter</h1>${facts}` })).toMatchObject([
      {
        ...{ source: 'generic', title: 'Fitter', employer: { name: 'Acme Tools' }, url },
        ...{ applyUrl: 'https://www.acme.example/apply/1', locations: [{ name: 'Leeds' }] },
        pay: [{ min: 3_000_000, max: 3_500_000, currency: 'GBP', period: 'year' }],
        description:
          'Location: Leeds\nSalary: £30k–£35k\nResponsibilities\nAssemble gearboxes\nRequirements\nReads drawings',
      },
    ]);
  });

  test.each([
    ['截止日期：2026年12月31日', '2026-12-31'],
    ['网申截止时间: 2026-12-31 18:00', '2026-12-31'],
    ['报名截止：2026/12/31', '2026-12-31'],
    ['Application deadline: 31 December 2026', '2026-12-31'],
    ['Apply by: Dec 31, 2026', '2026-12-31'],
    ['Closing date: 2026-12-31T18:00+08:00', '2026-12-31T10:00:00.000Z'],
    ['Closing date: as soon as possible', undefined],
    ['The closing date is 31 December 2026', undefined],
    ['截止日期：招满为止，长期有效', undefined],
  ])('gives of "%s" the closing date %s', (line, closesAt) => {
    expect(read({ heading: `<h1>Fitter</h1><p>${line}</p>` })[0]?.closesAt).toBe(closesAt);
  });

  test.each([
    ['no way to apply', { apply: '' }],
    ['the only way to apply in the menu', { apply: '<nav><a href="/apply">Apply now</a></nav>' }],
    ['no sections', { duties: '', requirements: '' }],
    ['sections only in sentences', { duties: '<p>Our responsibilities are many.</p>', requirements: '' }],
    ['a title of a list', { tab: 'Open positions', heading: '<h1>Open positions</h1>' }],
    ['a title of an article', { tab: 'How to become a fitter', heading: '<h1>How to become a fitter</h1>' }],
    ['a tab of a template', { tab: 'Fitter job description template' }],
    [
      'a title of a thing',
      { tab: 'Fitter Tool Set', heading: '<h1>Fitter Tool Set</h1>', url: 'https://acme.example/' },
    ],
    ['sections of a course', { more: '<h2>Tuition fees</h2><p>none</p>' }],
    ['a cart', { more: '<button>Add to cart</button>' }],
    ['answers', { more: '<p>14 replies</p>' }],
    ['two postings', { more: '<h2>Responsibilities</h2><h2>Requirements</h2>' }],
  ])('is none with %s', (_, parts) => {
    expect(read(parts)).toEqual([]);
  });

  test.each([
    [
      'a legal form',
      { tab: 'Fitter', more: '<footer>Copyright 2026 Acme Tools GmbH. All rights reserved</footer>' },
      'Acme Tools GmbH',
    ],
    ['a label', { more: '<p>Company: Northgate Ltd</p><footer>© Acme Tools</footer>' }, 'Northgate Ltd'],
    ['an offer in the tab', { tab: 'Fitter | Jobs at Northgate', more: '' }, 'Northgate'],
    ['tab and host', { tab: 'Fitter - Acme', more: '' }, 'Acme'],
  ])('names its employer by %s', (_, parts, name) => {
    expect(read(parts)[0]?.employer).toEqual({ name });
  });

  test.each([
    ['only the tab', { tab: 'Fitter | Leeds', more: '' }],
    ['a board', { tab: 'Fitter | SuperJobs', more: '<footer>© SuperJobs</footer>' }],
    ['two labels', { more: '<p>Company: North</p><p>Company: South</p>' }],
    [
      'the host alone',
      { tab: 'Fitter | acme.test', more: '<footer>© acme.test</footer>', url: 'https://acme.test/jobs/1' },
    ],
  ])('names no employer by %s', (_, parts) => {
    expect(read(parts)[0]).toMatchObject({ title: 'Fitter' });
    expect(read(parts)[0]).not.toHaveProperty('employer');
  });
});

describe('reading a page without markup', () => {
  test('changes nothing and asks for no layout', () => {
    const document = documentOf(page({}));
    const before = document.toString();
    const laidOut = ['innerText', 'offsetWidth', 'offsetHeight', 'clientWidth', 'getBoundingClientRect'];
    for (const element of document.querySelectorAll('*'))
      for (const name of laidOut)
        Object.defineProperty(element, name, {
          get: () => {
            throw new Error(name);
          },
        });
    expect(readPostings(document, { url })).toHaveLength(1);
    expect(document.toString()).toBe(before);
  });

  test('is not disturbed by fields that take the names of what is read', () => {
    const document = documentOf(page({ more: '<form id="f"><input></form><footer>© Acme Tools</footer>' }));
    const form = document.getElementById('f') ?? document.body;
    const names = ['textContent', 'closest', 'querySelector'];
    for (const name of names) Object.defineProperty(form, name, { value: form.firstElementChild });
    for (const name of ['querySelector', 'querySelectorAll', 'createTreeWalker'])
      Object.defineProperty(document, name, { value: form });
    expect(readPostings(document, { url })).toMatchObject([
      { title: 'Fitter', employer: { name: 'Acme Tools' } },
    ]);
  });

  test.each([
    ['100,000 elements', '<p>Apply</p>'.repeat(100_000)],
    ['20,000 links', '<a href="#">Apply today if you like</a>'.repeat(20_000)],
    ['a line of a million characters', `<p>${'a '.repeat(500_000)}</p>`],
    ['a line of a million characters without a space', `<p>${'职'.repeat(1_000_000)}</p>`],
    ['nesting of 2,000', `${'<div>'.repeat(2000)}Apply${'</div>'.repeat(2000)}`],
    ['2,000 headings', '<h2>Fitter</h2>'.repeat(2000)],
  ])('with %s ends without an exception', (_, more) => {
    expect(read({ more }).length).toBeLessThan(2);
  });

  test('is announced by the detector', () => {
    expect(detectPostings(documentOf(page({})), { url })).toBe(true);
    expect(detectPostings(documentOf(page({ apply: '' })), { url })).toBe(false);
  });
});

describe('the detector', () => {
  test.each([
    ['JSON-LD', '<script type="application/ld+json">{"@type":"JobPosting"}</script>', true],
    ['other JSON-LD', '<script type="application/ld+json">{"@type":"Article"}</script>', false],
    ['microdata', '<div itemscope itemtype="http://schema.org/JobPosting"></div>', true],
    ['nothing', '<p>Hello</p>', false],
  ])('is asked about a page with %s', (_, html, holds) => {
    expect(detectPostings(documentOf(`<html><body>${html}</body></html>`), { url })).toBe(holds);
  });
});
