import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { throwsOf } from './throws.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The sources of what of a package can be imported. */
function entriesOf(name: string): string[] {
  const { exports } = JSON.parse(readFileSync(`${root}/${name}/package.json`, 'utf8')) as {
    exports: Record<string, { '@recruitment-feed/source': string }>;
  };
  return Object.values(exports).map((entry) => `${root}/${name}/${entry['@recruitment-feed/source']}`);
}

const entries = [...entriesOf('sdk'), ...entriesOf('api-mock')];
const config = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
const program = ts.createProgram(entries, options);
const checker = program.getTypeChecker();

/** What an entry exports of ours, each once, under the name and place of its declaration. */
const published = new Map<ts.Symbol, string>();
for (const entry of entries) {
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  for (const symbol of module ? checker.getExportsOfModule(module) : []) {
    const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const path = own.declarations?.[0]?.getSourceFile().fileName.slice(root.length) ?? '';
    if (!path.includes('node_modules')) published.set(own, `${path}: ${symbol.name}`);
  }
}

describe('what a package exports', { timeout: 120_000 }, () => {
  test('stands in entries that say in a line what they are for', () => {
    const isTold = (path: string) =>
      /^\/\*\*\n \* \S.*?\n \* @module\n \*\/\n/s.test(readFileSync(path, 'utf8'));
    expect(entries.filter((path) => !isTold(path))).toEqual([]);
  });

  test('has a docstring', () => {
    expect(published.size).toBeGreaterThan(150);
    const silent = [...published].filter(
      ([symbol]) => ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim() === '',
    );
    expect(silent.map(([, name]) => name)).toEqual([]);
  });

  test('says by @throws which errors a function throws', () => {
    const functions = [...published].filter(([{ flags }]) => flags & ts.SymbolFlags.Function);
    expect(functions.length).toBeGreaterThan(20);
    const wrong = functions.flatMap(([symbol, name]) => {
      const said = symbol
        .getJsDocTags(checker)
        .filter((tag) => tag.name === 'throws')
        .map(({ text }) => ts.displayPartsToString(text));
      const untold = throwsOf(symbol, checker).filter((error) => !said.some((text) => text.includes(error)));
      return untold.map((error) => `${name} throws ${error}`);
    });
    expect(wrong).toEqual([]);
  });
});
