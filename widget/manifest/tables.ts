import { attributes } from './attributes.ts';
import { customProperties, events, parts } from './style-and-events.ts';

const code = (word: string) => `\`${word}\``;
const list = (words: readonly string[]) => words.map(code).join(', ');

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), `|${heads.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

const attributesIn = (language: 'zh-CN' | 'en', heads: readonly string[]) =>
  table(
    heads,
    Object.entries(attributes).map(([name, { [language]: told }]) => [
      code(name),
      told.meaning,
      told.fallback,
    ]),
  );

/** What is written into the manual, by the name between whose marks it stands. */
const tables: Readonly<Record<string, string>> = {
  'attributes zh-CN': attributesIn('zh-CN', ['属性', '含义', '默认']),
  'attributes en': attributesIn('en', ['Attribute', 'Meaning', 'Default']),
  events: table(
    ['Event', '`detail`', 'When'],
    Object.entries(events).map(([name, { detail, when }]) => [code(name), code(detail), when]),
  ),
  'custom-properties': table(
    ['Custom property', 'What'],
    customProperties.map(({ names, what }) => [list(names), what]),
  ),
  parts: `Parts: ${list(parts.everywhere)} (a tag also ${list(parts.tags)}); of posts and events
${list(parts.posts)}; of details ${list(parts.details)}.`,
};

/** Writes the tables into a manual, each between its marks; what stands outside of them stays. */
export function withTables(manual: string): string {
  return Object.entries(tables).reduce(
    (text, [name, content]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\\n)[^]*?(\\n<!-- /${name} -->)`),
        (_, start: string, end: string) => start + content + end,
      ),
    manual,
  );
}
