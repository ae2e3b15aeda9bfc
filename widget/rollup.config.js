import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { lowering, readByOldestKernels, target } from './rollup/kernels.ts';

const sheet = /css`([^`$]*)`/g;

/** Minifies the style sheets of a module and brings them down to what the oldest kernels read. */
async function withPlainSheets(code) {
  const sheets = [...code.matchAll(sheet)].map(([, text]) =>
    transform(text, { loader: 'css', target, minify: true, charset: 'utf8' }),
  );
  const plain = (await Promise.all(sheets)).map((result) => result.code.trim());
  return code.replace(sheet, () => `css\`${plain.shift()}\``);
}

/** Takes the types off and brings the syntax down to what the oldest kernels read. */
const typescript = {
  name: 'typescript',
  async transform(source, id) {
    const loader = id.endsWith('.ts') ? 'ts' : 'js';
    // Of white space in templates one character is as good as the indentation.
    const plain = id.includes('/widget/src/') ? source.replace(/\n\s+/g, '\n') : source;
    const code = /\/styles(\/|\.ts)/.test(id) ? await withPlainSheets(plain) : plain;
    const result = await transform(code, { ...lowering, loader, sourcefile: id, sourcemap: true });
    return { code: result.code, map: result.map };
  },
};

export default {
  input: 'src/recruitment-feed.define.ts',
  // What a later part needs of the first script it imports from there, so that the script stays one file.
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    entryFileNames: 'recruitment-feed.js',
    hoistTransitiveImports: false,
    // Beside the script, so that a page allows both by one address; the hash lets them be kept for ever.
    chunkFileNames: 'recruitment-feed/[name]-[hash].js',
  },
  plugins: [
    nodeResolve({
      browser: true,
      exportConditions: ['@recruitment-feed/source', 'production'],
      extensions: ['.ts', '.js'],
    }),
    typescript,
    terser({ module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true } }),
    readByOldestKernels,
  ],
};
