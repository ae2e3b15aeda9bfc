import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('../bin/recruitment-feed-mock.js', import.meta.url));

function run(...args: string[]) {
  const child = spawn(process.execPath, ['--conditions=@recruitment-feed/source', program, ...args]);
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  return child;
}

async function finished(child: ReturnType<typeof run>) {
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => (output.stdout += text));
  child.stderr.on('data', (text) => (output.stderr += text));
  const [code] = await once(child, 'close');
  return { code, ...output };
}

async function stopped(child: ChildProcess) {
  child.kill('SIGINT');
  return once(child, 'exit');
}

test('explains itself', async () => {
  const { code, stdout } = await finished(run('--help'));
  expect(code).toBe(0);
  expect(stdout).toContain('--scenario NAME  forum, empty');
});

test.each([
  [['--port', '70000'], '--port'],
  [['--scenario', 'moon'], 'moon'],
  [['--colour'], '--colour'],
  [['--fault', 'meteor'], 'meteor'],
])('refuses %j with a sentence', async (args, word) => {
  const { code, stderr } = await finished(run(...args));
  expect(code).toBe(2);
  expect(stderr).toContain(word);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});

test('says that a port is busy, takes another, and ends on SIGINT', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? address?.port : undefined;

  const child = run('--port', String(port), '--scenario', 'empty');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  expect((await lines.next()).value).toContain(`Port ${port} is in use`);
  const [url = ''] = /http:\S+/.exec(String((await lines.next()).value)) ?? [];
  expect((await fetch(url)).status).toBe(200);
  expect(await stopped(child)).toEqual([0, null]);
  other.close();
});

test('serves the faults that it is told', async () => {
  const child = run('--port', '0', '--scenario', 'empty', '--fault', '503=7', '--seed', 'a');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const [url = ''] = /http:\S+/.exec(String((await lines.next()).value)) ?? [];
  const response = await fetch(url);
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('7');
  expect(await stopped(child)).toEqual([0, null]);
});
