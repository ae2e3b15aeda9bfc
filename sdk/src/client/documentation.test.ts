import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { createFeed } from './create-feed.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const blocks = (text: string) => [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);

/** Examples in comments carry the comment's margin. */
const inComments = globSync('src/{client,webhooks}/**/*.ts', { cwd: root })
  .filter((path) => !path.endsWith('.test.ts'))
  .flatMap((path) =>
    blocks(read(path).replace(/^ *\* ?/gm, '')).map((code, index) => ({ name: `${path}#${index}`, code })),
  );

/** Sections of the manual may go on with the feed of its first one. */
const inManual = blocks(read('README.md')).map((code, index) => {
  const feed = /const feed\b/.test(code)
    ? ''
    : "import { createFeed } from '@recruitment-feed/sdk';\nconst feed = createFeed({ baseUrl: 'https://feed.example.org' });\n";
  return { name: `README.md#${index}`, code: `${feed}${code}export {};\n` };
});

const runnable = globSync('examples/*.ts', { cwd: root }).map((path) => ({ name: path, code: read(path) }));

/** Type-checks sources that lie in memory as if they lay in this package. */
function faultsOf(examples: { name: string; code: string }[]): string[] {
  const config = ts.readConfigFile(`${root}../tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, `${root}..`);
  const sources = new Map(
    examples.map(({ name, code }) => [`${root}src/${name.replace(/[/#]/g, '-')}.ts`, code]),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile } = host;
  host.fileExists = (path) => sources.has(path) || fileExists(path);
  host.readFile = (path) => sources.get(path) ?? readFile(path);
  host.getSourceFile = (path, target) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, target);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].flatMap((path) =>
    [
      ...program.getSyntacticDiagnostics(program.getSourceFile(path)),
      ...program.getSemanticDiagnostics(program.getSourceFile(path)),
    ].map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
  );
}

describe('the documentation', () => {
  test('has an example for every method', () => {
    const feed = createFeed({ baseUrl: 'https://feed.test' });
    const methods = Object.entries(feed).flatMap(([name, member]: [string, object]) =>
      typeof member === 'function' ? [name] : Object.keys(member).map((method) => `${name}.${method}`),
    );
    const examples = inComments.map(({ code }) => code).join('\n');
    expect(methods.length).toBeGreaterThan(60);
    expect(methods.filter((method) => !examples.includes(`feed.${method}(`))).toEqual([]);
  });

  test('holds examples that compile', { timeout: 60_000 }, () => {
    const examples = [...inComments, ...inManual, ...runnable];
    expect(examples.length).toBeGreaterThan(25);
    expect(faultsOf(examples)).toEqual([]);
    expect(faultsOf([{ name: 'broken', code: 'export const wrong: number = "text";' }])).toHaveLength(1);
  });
});
