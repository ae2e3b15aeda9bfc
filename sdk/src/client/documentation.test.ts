import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createFeed } from './create-feed.ts';

const cwd = fileURLToPath(new URL('.', import.meta.url));
const sources = globSync('**/*.ts', { cwd }).filter((path) => !path.endsWith('.test.ts'));

/** That they compile is for tests/examples to say. */
const examples = sources
  .flatMap((path) => [...readFileSync(`${cwd}${path}`, 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)])
  .map(([, code]) => code)
  .join('\n');

test('the documentation has an example for every method', () => {
  const feed = createFeed({ baseUrl: 'https://feed.test' });
  const methods = Object.entries(feed).flatMap(([name, member]: [string, object]) =>
    typeof member === 'function' ? [name] : Object.keys(member).map((method) => `${name}.${method}`),
  );
  expect(methods.length).toBeGreaterThan(60);
  expect(methods.filter((method) => !examples.includes(`feed.${method}(`))).toEqual([]);
});
