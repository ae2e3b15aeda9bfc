import type { Block, Inline, RichText } from '@recruitment-feed/sdk/contract';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToRichText, unescapeOnce } from './html-to-rich-text.ts';
import { maxDepth } from './rich-text/block-builder.ts';

const text = (text: string): Inline => ({ type: 'text', text });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const list = (...items: Block[][]): Block => ({ type: 'list', ordered: false, items });

describe('htmlToRichText', () => {
  const cases: [name: string, html: string, tree: RichText][] = [
    ['paragraphs', '<p>One</p><p>Two</p>', [paragraph(text('One')), paragraph(text('Two'))]],
    ['bare text', '负责设备维护 &amp; 保养', [paragraph(text('负责设备维护 & 保养'))]],
    [
      'div and br soup',
      '<div>One<br>line</div><div><br></div><div>Two<br/><br/>Three</div>',
      [
        paragraph(text('One'), { type: 'break' }, text('line')),
        paragraph(text('Two')),
        paragraph(text('Three')),
      ],
    ],
    [
      'spaces collapsed',
      '<p> a \n <b> b</b>&nbsp;&nbsp; </p>',
      [paragraph(text('a '), { type: 'strong', children: [text('b')] })],
    ],
    ['empty blocks dropped', '<p>&nbsp;</p><ul><li> </li></ul><h2></h2><p>x</p>', [paragraph(text('x'))]],
    [
      'list items without a list',
      '<li>a</li><li>b</li>',
      [list([paragraph(text('a'))], [paragraph(text('b'))])],
    ],
    [
      'nested lists',
      '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>',
      [list([paragraph(text('a')), list([paragraph(text('b'))])], [paragraph(text('c'))])],
    ],
    [
      'text behind a list that stays open in a quote',
      '<blockquote><ul><li>a</blockquote>b',
      [{ type: 'quote', children: [list([paragraph(text('a'))])] }, paragraph(text('b'))],
    ],
    [
      'headings from level 1',
      '<h3>A</h3><p>x</p><h4>B</h4>',
      [
        { type: 'heading', level: 1, children: [text('A')] },
        paragraph(text('x')),
        { type: 'heading', level: 2, children: [text('B')] },
      ],
    ],
    [
      'crossed marks',
      '<b>a<i>b</b>c</i>',
      [
        paragraph(
          { type: 'strong', children: [text('a'), { type: 'emphasis', children: [text('b')] }] },
          { type: 'emphasis', children: [text('c')] },
        ),
      ],
    ],
    [
      'links',
      '<a href=" https://example.com/a b ">go</a>',
      [paragraph({ type: 'link', url: 'https://example.com/a%20b', children: [text('go')] })],
    ],
    [
      'table rows',
      '<table><tr><td>Pay</td><td>high</td></tr><tr><td>Place</td></tr></table>',
      [paragraph(text('Pay high')), paragraph(text('Place'))],
    ],
    ['preformatted lines', '<pre>a\nb</pre>', [paragraph(text('a'), { type: 'break' }, text('b'))]],
    ['an empty text', '', []],
  ];
  test.each(cases)('keeps %s', (_name, html, tree) => {
    expect(htmlToRichText(html)).toEqual(tree);
  });

  test.each([
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java\nscript:alert(1)">x</a>',
    '<a href="&#106;avascript:alert(1)">x</a>',
    '<a href="data:text/html,hello">x</a>',
    '<a href="/relative">x</a>',
    '<a href="https://user:secret@example.com">x</a>',
    '<script>alert(1)</script>x',
    '<style>p{}</style>x<script>never ends',
    '<img src=x onerror=alert(1)>x',
    '<svg><script>alert(1)</script><title>t</title></svg>x',
    '<iframe srcdoc="<script>">hidden</iframe>x<!-- comment -->',
    '<p\u0000>x</p>\u0000\u200b',
  ])('gives only the text of %j', (html) => {
    expect(htmlToRichText(html)).toEqual([paragraph(text('x'))]);
  });

  test('gives a tree of known nodes, safe links and little depth for any markup', () => {
    const tag = fc
      .tuple(
        fc.constantFrom('<', '</'),
        fc.constantFrom(...'p div b i a ul ol li blockquote h1 h6 br pre script style td svg x'.split(' ')),
        fc.constantFrom(
          '',
          ' href="javascript:1"',
          ' href="https://example.com/"',
          ' href="mailto:a@example.com"',
          ' /',
        ),
      )
      .map(([open, name, attribute]) => `${open}${name}${attribute}>`);
    const markup = fc.array(fc.oneof(tag, fc.string(), fc.constantFrom(' ', '\n', '&lt;', '<!--', '岗位')));
    fc.assert(
      fc.property(markup, (parts) => {
        expectSound(htmlToRichText(parts.join('')), 0);
      }),
    );
  });

  test('keeps every visible character, in order', () => {
    const words = fc.array(fc.stringMatching(/^[\w\u4e00-\u9fff]+$/), { minLength: 1 });
    const shapes = fc.constantFrom(
      ['<p>', '</p>'],
      ['<b>', '</b>'],
      ['<ul><li>', '</ul>'],
      ['', '<br>'],
      ['<div>', ''],
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(words, shapes)), (parts) => {
        const html = parts.map(([inside, [open, close]]) => `${open}${inside.join('')}${close}`).join('');
        expect(textOf(htmlToRichText(html))).toBe(parts.map(([inside]) => inside.join('')).join(''));
      }),
    );
  });

  test('reads a hundred thousand nested elements as one text', () => {
    const nested = '<ul><li><div><b><blockquote><p>'.repeat(20_000);
    expectSound(htmlToRichText(`${nested}deep`), 0);
    expect(textOf(htmlToRichText(`${nested}deep`))).toBe('deep');
  });
});

describe('unescapeOnce', () => {
  test.each([
    ['&lt;p&gt;R&amp;amp;D&lt;/p&gt;', '<p>R&amp;D</p>'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['<p>R&amp;D</p>', '<p>R&amp;D</p>'],
    ['机电 &amp; 自动化', '机电 & 自动化'],
  ])('turns %j into %j', (escaped, html) => {
    expect(unescapeOnce(escaped)).toBe(html);
  });
});

function textOf(tree: RichText): string {
  return (
    JSON.stringify(tree)
      .match(/"text":"(?:[^"\\]|\\.)*"/g)
      ?.map((pair) => JSON.parse(pair.slice(7)))
      .join('') ?? ''
  );
}

function expectSound(blocks: RichText, depth: number): void {
  expect(depth).toBeLessThanOrEqual(maxDepth);
  for (const block of blocks) {
    if (block.type === 'list') {
      expect(block.items.length).toBeGreaterThan(0);
      for (const item of block.items) expectSound(item, depth + 1);
    } else if (block.type === 'quote') expectSound(block.children, depth + 1);
    else {
      expect(['paragraph', 'heading']).toContain(block.type);
      expect(block.children.length).toBeGreaterThan(0);
      expectSoundInlines(block.children);
    }
  }
}

function expectSoundInlines(inlines: Inline[]): void {
  for (const inline of inlines) {
    expect(['text', 'break', 'strong', 'emphasis', 'link']).toContain(inline.type);
    if (inline.type === 'link') expect(inline.url).toMatch(/^(https?:|mailto:)/);
    if (inline.type === 'text') expect(inline.text).toMatch(/^[^\p{Cc}\u200b]+$/u);
    if ('children' in inline) expectSoundInlines(inline.children);
  }
}
