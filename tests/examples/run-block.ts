import { format } from 'node:util';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';

/** What a block of code finds where it runs. */
export interface Surroundings {
  /** What it may import, by name. */
  modules: Readonly<Record<string, unknown>>;
  /** Hears each line that it prints. */
  onLine?: ((line: string) => void) | undefined;
}

/** Runs a module that imports and awaits at its top. Resolves with the lines that it printed. */
export async function runBlock(code: string, { modules, onLine }: Surroundings): Promise<string[]> {
  const lines: string[] = [];
  const log = (...parts: unknown[]) => {
    lines.push(format(...parts));
    onLine?.(format(...parts));
  };
  const required = (name: string) => {
    if (!(name in modules)) throw new Error(`The block imports "${name}", which this test does not hand it.`);
    return modules[name];
  };
  const given = { console: { log, error: log }, require: required, exports: {} };
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2023 },
  });
  const run = runInThisContext(`(async (${Object.keys(given).join(', ')}) => {${outputText}\n})`);
  await run(...Object.values(given));
  return lines;
}
