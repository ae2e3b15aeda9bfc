import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDataFolder } from '../store/data-folder.ts';
import { insertOrganization } from '../store/organizations.ts';
import { organization } from '../testing/samples.ts';
import { importCommand } from './command.ts';
import { createProgress } from './progress.ts';
import { greenhouseFile, greenhouseJob } from './testing/files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recruitment-feed-'));
  return () => rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function run(args: string[], { isTerminal = false } = {}) {
  const written = { stdout: '', stderr: '' };
  const writer = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const status = await importCommand.run(['--data', join(folder, 'data'), ...args], {
    stdout: writer('stdout'),
    stderr: writer('stderr'),
    env: {},
    isTerminal,
  });
  return { status, ...written };
}

const good = () => file('good.json', greenhouseFile([greenhouseJob(1), greenhouseJob(2, { title: null })]));

describe('feed import', () => {
  test('tells a person what became of each file and why', async () => {
    const { status, stdout, stderr } = await run([good(), file('bad.json', '{"jobs": [')]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /good\.json \(greenhouse\): 2 read, 1 new, .*1 skipped.*\n {2}\/jobs\/1: no title\n$/,
    );
    expect(stderr).toMatch(/bad\.json: nothing was imported, at line 1, column 11\. .*\[truncated\]\n$/);
  });

  test('prints one JSON document with --json, and nothing else on a terminal', async () => {
    const { status, stdout, stderr } = await run([good(), '--json'], { isTerminal: true });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      files: [
        {
          file: join(folder, 'good.json'),
          format: 'greenhouse',
          read: 2,
          new: 1,
          changed: 0,
          unchanged: 0,
          closed: 0,
          skipped: [{ position: '/jobs/1', reason: 'no title' }],
          seconds: expect.any(Number),
        },
      ],
    });
  });

  test('makes nothing in a dry run', async () => {
    expect(await run([good(), '--dry-run'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('1 new'),
    });
    expect(await run([good()])).toMatchObject({ stdout: expect.stringContaining('1 new') });
  });

  test('finds the publisher by its name, or tells names that are close', async () => {
    const db = await openDataFolder(join(folder, 'data'));
    await insertOrganization(db, organization({ name: '临江职业技术学院', kind: 'college' }), new Date());
    await db.destroy();
    expect(await run([good(), '--org', '临江职业技术学院'])).toMatchObject({ status: 0 });
    await expect(run([good(), '--org', '临江职业学院'])).rejects.toThrow('Close to it: 临江职业技术学院.');
  });

  test.each([
    [[], 'at least one file'],
    [['x', '--map', 'wage=1'], 'There is no field "wage"'],
    [['x', '--encoding', 'latin1'], 'utf-8 or gbk'],
    [['x', '--max-bytes', '1M'], 'number of bytes'],
    [['x', '--maps', 'title=1'], '--maps'],
  ])('says what is wrong with %j', async (args, message) => {
    await expect(run(args)).rejects.toThrow(message);
  });
});

test('renews the progress line ten times a second at most, and wipes it', () => {
  const written: string[] = [];
  let time = 0;
  const progress = createProgress({ write: (text: string) => written.push(text) }, 'file', () => time);
  for (let done = 1; done <= 100; done += 1) {
    time += 10;
    progress.update(done, 100);
  }
  progress.end();
  expect(written).toHaveLength(11);
  expect(written[0]).toBe('\r\x1b[Kfile: 10 of 100 (10 %)');
  expect(written.at(-1)).toBe('\r\x1b[K');
});
