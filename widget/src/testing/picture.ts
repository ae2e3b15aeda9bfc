import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';

/** What draws a picture; of two machines that agree in it, pictures can be compared. */
export interface Drawer {
  /** Chromium's major version. */
  chromium: string;
  /** Hash of a line of text in every weight and script we use, as it is drawn. */
  text: string;
}

/** Tells by what this browser draws. */
export async function drawerOf(browser: Browser): Promise<Drawer> {
  const page = await browser.newPage({ viewport: { width: 640, height: 80 } });
  const line = '视觉算法实习生（校招） Vision Algorithm Intern 8–12K·14薪';
  await page.setContent(
    `<body style="margin:8px;font:14px/1.5 system-ui"><p style="margin:0" lang="zh-CN">${line}</p><p style="margin:0;font-size:16px;font-weight:600" lang="zh-CN">${line}</p>`,
  );
  const picture = await page.screenshot();
  await page.close();
  return {
    chromium: browser.version().split('.')[0] ?? '',
    text: createHash('sha256').update(picture).digest('hex').slice(0, 16),
  };
}

/** Packs a screenshot without loss. */
export function packed(screenshot: Buffer): Promise<Buffer> {
  return sharp(screenshot).webp({ lossless: true, effort: 6 }).toBuffer();
}

/** Shades of 255 by which the edge of a letter may differ. */
const shade = 24;

/** How many pixels of two pictures differ by more than a shade; all of them where their sizes do. */
export async function pixelsApart(one: Buffer, other: Buffer): Promise<number> {
  const [first, second] = await Promise.all(
    [one, other].map((picture) => sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })),
  );
  if (!first || !second || first.info.width !== second.info.width || first.info.height !== second.info.height)
    return Number.POSITIVE_INFINITY;
  const { channels } = first.info;
  let apart = 0;
  for (let at = 0; at < first.data.length; at += channels) {
    const isApart = (channel: number) =>
      Math.abs((first.data[at + channel] ?? 0) - (second.data[at + channel] ?? 0)) > shade;
    if (isApart(0) || isApart(1) || isApart(2)) apart += 1;
  }
  return apart;
}
