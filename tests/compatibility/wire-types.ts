import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = `${root}sdk/src/contract/`;
const contract = `${folder}index.ts`;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
};

const written =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.InTypeAlias |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope |
  ts.TypeFormatFlags.NoTypeReduction;

/**
 * Writes the types that a developer has of what a feed says and takes, as a module of its own that needs no other:
 * schemas and routes are left out.
 */
export function writeWireTypes(): string {
  const program = ts.createProgram([contract], options);
  const checker = program.getTypeChecker();
  const declared = declarationsOf(program);
  const told = exportsOf(checker, program.getSourceFile(contract))
    .flatMap(({ declarations = [] }) => declarations)
    .filter(ts.isTypeAliasDeclaration)
    .filter(({ typeParameters }) => !typeParameters)
    .map(({ name }) => {
      const type = checker.typeToString(checker.getTypeAtLocation(name), undefined, written);
      return `export type ${name.text} = ${type};`;
    })
    .filter((line) => !ofSchemas.test(line));
  const lines = new Map(told.map((line) => [nameOf(line), line]));
  // A name that stands in a type is written too, as it stands in the source.
  for (const line of lines.values())
    for (const [name] of line.matchAll(/\b[A-Z]\w+/g)) {
      const source = lines.has(name) ? undefined : declared.get(name);
      if (source && !ofSchemas.test(source)) lines.set(name, `export ${source}`);
    }
  return `${[...lines.values()].sort().join('\n')}\n`;
}

const ofSchemas = /\bZod|\bz\.|\b(?:Write)?Route</;

function nameOf(line: string): string {
  return /^export type (\w+)/.exec(line)?.[1] ?? '';
}

function exportsOf(checker: ts.TypeChecker, source: ts.SourceFile | undefined): ts.Symbol[] {
  const module = source && checker.getSymbolAtLocation(source);
  return (module ? checker.getExportsOfModule(module) : []).map((symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  );
}

/** The interfaces and types of the contract, as written, by name. */
function declarationsOf(program: ts.Program): Map<string, string> {
  const found = new Map<string, string>();
  for (const source of program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(folder)))
    for (const statement of source.statements)
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
        found.set(statement.name.text, textOf(statement));
  return found;
}

function textOf(declaration: ts.Statement): string {
  return declaration
    .getText()
    .replace(/^export /, '')
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ');
}

/** What a developer hands to the client; all else comes from it. */
const isHanded = (name: string) => /(?:Draft|Filter)$/.test(name);

/**
 * Checks today's types against those of a version: what comes must fit its types, and what was handed must still fit
 * today's. Returns what does not, as the compiler says it.
 */
export function misfits(file: string): string[] {
  const names = [...(ts.sys.readFile(file)?.matchAll(/^export type (\w+) =/gm) ?? [])].map(
    ([, name = '']) => name,
  );
  const check = [
    `import type * as Then from ${JSON.stringify(file)};`,
    `import type * as Now from ${JSON.stringify(contract)};`,
    ...names.map((name) => {
      const [from, to] = isHanded(name) ? ['Then', 'Now'] : ['Now', 'Then'];
      return `export const as${name} = (value: ${from}.${name}): ${to}.${name} => value;`;
    }),
  ].join('\n');
  return diagnose(check);
}

function diagnose(text: string): string[] {
  const name = `${root}tests/compatibility/check.ts`;
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === name || fileExists(file);
  host.getSourceFile = (file, ...how) =>
    file === name ? ts.createSourceFile(file, text, ts.ScriptTarget.ESNext) : getSourceFile(file, ...how);
  const program = ts.createProgram([name], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(name))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
