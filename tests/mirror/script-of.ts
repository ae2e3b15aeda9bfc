import { build } from 'esbuild';

/** Bundles modules of the sdk into a script for a page, where everything they export stands in `globalThis.sdk`. */
export async function scriptOf(...modules: string[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((name) => `export * from '${name}';`).join('\n'),
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'iife',
    globalName: 'sdk',
    conditions: ['@recruitment-feed/source', 'browser'],
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
