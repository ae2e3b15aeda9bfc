import { fileURLToPath } from 'node:url';
import { bundle } from '../../../scripts/bundle.ts';
import { launchBrowser } from '../../e2e/browser.ts';
import type { Row } from '../bench.ts';

const entry = fileURLToPath(new URL('in-page.ts', import.meta.url));

/** The same verdicts, names and rankings in a page of Chromium, in one page each, so that none heats up another. */
export async function measureInChromium(): Promise<Row[]> {
  const script = await bundle(`export * from ${JSON.stringify(entry)};`);
  const address = `data:text/javascript;base64,${Buffer.from(script).toString('base64')}`;
  const browser = await launchBrowser();
  try {
    const rows: Row[] = [];
    for (const name of ['measureVerdicts', 'measureNames', 'measureTop'] as const) {
      const page = await browser.newPage();
      const measured: Row[] = await page.evaluate(
        async ({ address, name }) => (await import(address))[name](),
        { address, name },
      );
      rows.push(...measured.map((row) => ({ ...row, metric: `${row.metric}, Chromium` })));
      await page.close();
    }
    return rows;
  } finally {
    await browser.close();
  }
}
