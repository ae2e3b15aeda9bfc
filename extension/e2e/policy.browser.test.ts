import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { takePicture } from './pictures.ts';
import { college } from './sample-feed.ts';
import { feedOrigin, type StudentBrowser, startStudentBrowser } from './student-browser.ts';

/** Where Chromium looks for policies: https://chromium.googlesource.com/chromium/src/+/main/docs/enterprise/policies.md */
const policies = '/etc/chromium/policies/managed';

/** Chromium names an unpacked extension by where it lies. */
function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function mayWritePolicies(): boolean {
  try {
    accessSync(existsSync('/etc/chromium') ? '/etc/chromium' : '/etc', constants.W_OK);
    return process.platform === 'linux';
  } catch {
    return false;
  }
}

describe.skipIf(!mayWritePolicies())('a browser that a college manages', () => {
  let browser: StudentBrowser;
  let folder: string;
  let file: string;
  beforeAll(async () => {
    // A copy has a name of its own, so that no other browser on this machine is under this policy.
    folder = mkdtempSync(join(tmpdir(), 'recruitment-feed-managed-'));
    cpSync(new URL('../.output/chrome-mv3-e2e', import.meta.url).pathname, folder, { recursive: true });
    const policy = {
      ...{ feeds: [feedOrigin], college: college.id, boards: ['zhaopin.com'], language: 'en' },
      ...{ reminderDays: 7 },
    };
    file = join(policies, `recruitment-feed-test-${process.pid}.json`);
    mkdirSync(policies, { recursive: true });
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [idOf(folder)]: policy } } }));
    browser = await startStudentBrowser({ managed: folder });
  });
  afterAll(async () => {
    rmSync(file, { force: true });
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("shows what the college set, fetches its feed and has the student's college chosen", async () => {
    const options = await browser.openOptions();
    await options.getByRole('heading', { name: 'Set by your college' }).waitFor();
    await options.getByText('Zhejiang University of Technology; you can choose another').waitFor();
    await expect
      .poll(() => options.getByRole('combobox', { name: 'Your college' }).inputValue())
      .toBe(college.id);
    expect(await options.getByRole('button', { name: /^Remove/ }).count()).toBe(0);
    expect(await options.getByRole('radio', { name: 'Like the browser' }).count()).toBe(0);
    expect(await options.getByText('On all sites').count()).toBe(0);
    expect(await options.locator('.ladder .boards label').allTextContents()).toEqual(['Zhaopin']);
    expect(await accessibilityFaults(options)).toEqual([]);
    await takePicture(options, 'policy');
    await options.close();
  });

  test('reads pages by themselves on the boards that the college allows, and no others', async () => {
    const matches = () =>
      browser.worker.evaluate(async () =>
        (await chrome.scripting.getRegisteredContentScripts())
          .flatMap((script) => script.matches ?? [])
          .sort(),
      );
    await expect.poll(matches).toEqual(['https://*.zhaopin.com/*', `${feedOrigin}/*`]);
    const page = await browser.context.newPage();
    browser.serve('https://www.liepin.com/job/1', '<title>a board</title>');
    await page.goto('https://www.liepin.com/job/1');
    const popup = await browser.openPopup(page);
    await popup.getByText('Your college does not have this site checked').waitFor();
    expect(await popup.getByRole('switch').isDisabled()).toBe(true);
    await popup.getByRole('button', { name: 'Check this page' }).waitFor();
  });

  test("keeps the student's own choice of another language and college", async () => {
    const options = await browser.openOptions();
    await options.getByRole('radio', { name: '简体中文' }).check();
    await options.getByRole('combobox', { name: '你的学校' }).selectOption('');
    await options.getByText('已保存。').waitFor();
    await options.reload();
    await options.getByRole('heading', { name: '由学校设定' }).waitFor();
    expect(await options.getByRole('combobox', { name: '你的学校' }).inputValue()).toBe('');
  });
});
