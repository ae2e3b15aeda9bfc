import { type TransformOptions, transform } from 'esbuild';
import type { Plugin } from 'rollup';
import { parseAst } from 'rollup/parseAst';

/** Kernels that campus browsers still carry; the README promises them. */
export const target = ['chrome86', 'safari14.1', 'firefox90'];

/**
 * How syntax is brought down to what the oldest kernels read. They all know `?.`; esbuild takes it from Chromium before 91
 * because of one form of it, which is refused here instead: https://crbug.com/42201552
 */
export const lowering: TransformOptions = { target, supported: { 'optional-chain': true } };

/** Refuses code that the oldest kernels cannot read, whoever wrote it. */
export const readByOldestKernels: Plugin = {
  name: 'read-by-oldest-kernels',
  async generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) {
      const fault = part.type === 'chunk' ? await faultOf(part.code) : undefined;
      if (fault) this.error(`${part.fileName}: ${fault}`);
    }
  },
};

/** Says why the oldest kernels cannot read a script; undefined where they can. */
export async function faultOf(code: string): Promise<string | undefined> {
  const given = await transform(code, { target: 'esnext' });
  const lowered = await transform(code, lowering);
  if (given.code !== lowered.code) return `${target} do not read ${difference(given.code, lowered.code)}`;
  const broken = findCall(parseAst(code));
  return broken && `Chromium before 91 fails at ${code.slice(broken.start, broken.end)}`;
}

function difference(given: string, lowered: string): string {
  const others = new Set(lowered.split('\n'));
  return given.split('\n').find((line) => !others.has(line)) ?? 'it as it is';
}

/** What is read here of a node, https://github.com/estree/estree */
interface Node {
  type: string;
  start: number;
  end: number;
  expression?: Node;
  callee?: Node;
  object?: Node;
  arguments?: Node[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Finds an optional call with an argument after a spread one: `a?.(...b, c)`. */
function findCall(node: object): Node | undefined {
  if (isNode(node) && node.type === 'ChainExpression' && hasBrokenCall(node.expression)) return node;
  for (const value of Object.values(node)) {
    const found = typeof value === 'object' && value !== null ? findCall(value) : undefined;
    if (found) return found;
  }
  return undefined;
}

function hasBrokenCall(node: Node | undefined): boolean {
  if (!node) return false;
  const given = node.arguments ?? [];
  const spread = given.findIndex(({ type }) => type === 'SpreadElement');
  return (spread >= 0 && spread < given.length - 1) || hasBrokenCall(node.callee ?? node.object);
}
