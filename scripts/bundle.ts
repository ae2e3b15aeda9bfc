import { fileURLToPath } from 'node:url';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { type Plugin, rollup } from 'rollup';

const root = fileURLToPath(new URL('..', import.meta.url));
const name = `${root}tests/entry.ts`;

/** Takes the types off, of our sources. */
const typescript: Plugin = {
  name: 'typescript',
  async transform(code, id) {
    if (!id.endsWith('.ts')) return undefined;
    return (await transform(code, { loader: 'ts', target: 'es2022' })).code;
  },
};

/** A module that exists for the time of a build only. */
function virtual(source: string): Plugin {
  return {
    name: 'virtual',
    resolveId: (id) => (id === name ? name : undefined),
    load: (id) => (id === name ? source : undefined),
  };
}

/**
 * Bundles a module as a page would, from sources or from packages, and returns everything that a browser may come to
 * load of it, the parts that are loaded later included.
 */
export async function bundle(source: string): Promise<string> {
  const build = await rollup({
    input: name,
    // Peers have warnings of their own.
    onwarn: () => undefined,
    plugins: [
      virtual(source),
      nodeResolve({
        browser: true,
        exportConditions: ['@recruitment-feed/source', 'production'],
        extensions: ['.ts', '.mjs', '.js'],
      }),
      commonjs(),
      typescript,
      terser({ module: true, ecma: 2020, compress: { passes: 3 } }),
    ],
  });
  const { output } = await build.generate({ format: 'es', inlineDynamicImports: true });
  return output.map((part) => (part.type === 'chunk' ? part.code : '')).join('\n');
}
