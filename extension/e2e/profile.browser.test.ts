import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { chooseCollege, feedOrigin, type StudentBrowser, startStudentBrowser } from './student-browser.ts';

/** Reads the certificates of the profile as it is kept. */
function keptCertificates(inside: Page): Promise<unknown> {
  return inside.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('profile');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('profile').objectStore('profile').get('own');
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result?.certificates);
          };
        };
      }),
  );
}

describe('the profile in the options', () => {
  let browser: StudentBrowser;
  let options: Page;
  const field = (name: string) => options.getByRole('combobox', { name });
  const tokens = (name: string) =>
    options
      .locator('.token-field', { has: field(name) })
      .locator('.token > span')
      .allTextContents();

  beforeAll(async () => {
    browser = await startStudentBrowser();
    await chooseCollege(browser);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    options = await browser.openOptions();
    await options.getByRole('heading', { name: '你的档案' }).waitFor();
  });
  afterEach(() => options.close());

  test('is filled by keyboard from suggestions, and is there again after opening anew', async () => {
    await field('专业').fill('机电一体');
    await options.getByRole('option', { name: '机电一体化技术' }).waitFor();
    await options.keyboard.press('ArrowDown');
    await options.keyboard.press('Enter');
    await options.getByText('已保存：机电一体化技术').waitFor();
    await field('技能与工具').fill('PLC编程、AutoCAD');
    await options.keyboard.press('Enter');
    await options.getByRole('combobox', { name: '学历' }).selectOption('associate');
    await options.getByRole('spinbutton', { name: '毕业年份' }).fill('2027');
    await options.getByRole('checkbox', { name: '全职' }).check();
    await options.getByRole('spinbutton', { name: '最低薪资' }).fill('5000');
    await options.keyboard.press('Tab');
    await options.getByText('已保存', { exact: true }).waitFor();
    await options.reload();
    await options.getByRole('button', { name: '删去 AutoCAD' }).waitFor();
    expect(await tokens('专业')).toEqual(['机电一体化技术']);
    expect(await tokens('技能与工具')).toEqual(['PLC编程', 'AutoCAD']);
    expect(await options.getByRole('combobox', { name: '学历' }).inputValue()).toBe('associate');
    expect(await options.getByRole('spinbutton', { name: '毕业年份' }).inputValue()).toBe('2027');
    expect(await options.getByRole('checkbox', { name: '全职' }).isChecked()).toBe(true);
    expect(await options.getByRole('spinbutton', { name: '最低薪资' }).inputValue()).toBe('5000');
  });

  test('takes the last of a list away with Backspace, and any by its button', async () => {
    await field('城市、省份或国家').fill('杭州，宁波，绍兴');
    await options.keyboard.press('Enter');
    await options.keyboard.press('Backspace');
    await options.getByText('已删去：绍兴').waitFor();
    await options.getByRole('button', { name: '删去 杭州' }).click();
    await options.getByText('已删去：杭州').waitFor();
    expect(await tokens('城市、省份或国家')).toEqual(['宁波']);
    expect(await field('城市、省份或国家').evaluate((input) => input.matches(':focus'))).toBe(true);
  });

  test('keeps how well a language is spoken, and the points of a certificate', async () => {
    await field('语言').fill('英语');
    await options.keyboard.press('Enter');
    await options.getByRole('combobox', { name: '英语的水平' }).selectOption('working');
    await field('证书').fill('CET-4');
    await options.keyboard.press('Enter');
    await options.getByRole('spinbutton', { name: 'CET-4的分数' }).fill('430');
    await options.keyboard.press('Tab');
    // An earlier change may already have said that it is saved.
    await expect.poll(() => keptCertificates(options)).toEqual([{ name: 'CET-4', score: 430 }]);
    await options.reload();
    expect(await options.getByRole('combobox', { name: '英语的水平' }).inputValue()).toBe('working');
    expect(await options.getByRole('spinbutton', { name: 'CET-4的分数' }).inputValue()).toBe('430');
  });

  test('has no fault that a machine can find, with suggestions open or not, in both languages', async () => {
    expect(await accessibilityFaults(options)).toEqual([]);
    await field('证书').fill('英语');
    await options.locator('.suggestions [role=option]').first().waitFor();
    await options.keyboard.press('ArrowDown');
    expect(await accessibilityFaults(options)).toEqual([]);
    await options.keyboard.press('Escape');
    await field('证书').fill('');
    await options.getByRole('radio', { name: 'English' }).check();
    await options.getByRole('heading', { name: 'Your profile' }).waitFor();
    expect(await accessibilityFaults(options)).toEqual([]);
    await options.getByRole('radio', { name: '简体中文' }).check();
    await options.getByRole('heading', { name: '你的档案' }).waitFor();
  });
});

describe('all data of the student', () => {
  let browser: StudentBrowser;
  let options: Page;
  beforeEach(async () => {
    browser = await startStudentBrowser();
    options = await browser.openOptions();
    await options.getByRole('combobox', { name: '专业' }).fill('会计');
    await options.keyboard.press('Enter');
    await options.getByText('已保存：会计').waitFor();
  });
  afterEach(() => browser.close());

  const importFile = (content: string) =>
    options.locator('input[type=file]').setInputFiles({
      name: 'export.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  async function exportFile(): Promise<string> {
    const [download] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: '导出为文件' }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  }

  test('leaves as one file and comes back from it after being deleted', async () => {
    const content = await exportFile();
    await options.getByRole('button', { name: '全部删除' }).click();
    await options.getByRole('button', { name: '删除', exact: true }).click();
    await options.getByText(/已删除。|Deleted\./).waitFor();
    expect(await options.locator('.token').count()).toBe(0);
    const left = await browser.worker.evaluate(async () => ({
      ...(await chrome.storage.local.get(null)),
    }));
    expect(JSON.stringify(left)).not.toContain(feedOrigin);
    await importFile(content);
    await options.getByRole('button', { name: '删去 会计' }).waitFor();
    expect(JSON.parse(await exportFile()).data).toEqual(JSON.parse(content).data);
  });

  test('stays as it is when a file is bad, which is said', async () => {
    const content = await exportFile();
    await importFile('nothing');
    await options.getByText('这不是本扩展导出的文件。').waitFor();
    const damaged = JSON.parse(content);
    damaged.data.profile.graduationYear = 'soon';
    damaged.data.profile.majors = ['护理'];
    await importFile(JSON.stringify(damaged));
    await options.getByText('文件中“profile.graduationYear”一处无法读取。').waitFor();
    await options.reload();
    await options.getByRole('button', { name: '删去 会计' }).waitFor();
    expect(await options.locator('.token').count()).toBe(1);
  });
});
