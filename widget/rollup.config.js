import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';

/** Kernels that campus browsers still carry; the same set is promised in the README. */
const target = ['chrome86', 'safari14.1', 'firefox90'];

/** Takes the types off and brings the syntax down to what the oldest kernels read. */
const typescript = {
  name: 'typescript',
  async transform(code, id) {
    const loader = id.endsWith('.ts') ? 'ts' : 'js';
    const { code: plain, map } = await transform(code, { loader, target, sourcefile: id, sourcemap: true });
    return { code: plain, map };
  },
};

export default {
  input: 'src/recruitment-feed.define.ts',
  output: { file: 'dist/recruitment-feed.js', format: 'es', sourcemap: true },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['@recruitment-feed/source'], extensions: ['.ts', '.js'] }),
    typescript,
    terser({ module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true } }),
  ],
};
