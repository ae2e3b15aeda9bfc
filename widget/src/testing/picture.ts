import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';

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

/** Packs a screenshot without loss, in the browser: a text of two colours takes a few kilobytes. */
export async function packed(page: Page, screenshot: Buffer): Promise<Buffer> {
  const base64 = await page.evaluate(
    async (source) => {
      const picture = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 1 });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    `data:image/png;base64,${screenshot.toString('base64')}`,
  );
  return Buffer.from(base64, 'base64');
}

/**
 * How many pixels of two pictures differ by more than a shade; all of them where their sizes do.
 * @param page of a browser that decodes them
 */
export function pixelsApart(page: Page, screenshot: Buffer, kept: Buffer): Promise<number> {
  const sources = [
    `data:image/png;base64,${screenshot.toString('base64')}`,
    `data:image/webp;base64,${kept.toString('base64')}`,
  ];
  return page.evaluate(async (addresses) => {
    const [one, other] = await Promise.all(
      addresses.map(async (address) => {
        const picture = await createImageBitmap(await (await fetch(address)).blob());
        const { width, height } = picture;
        const context = new OffscreenCanvas(width, height).getContext('2d');
        context?.drawImage(picture, 0, 0);
        return { width, height, data: context?.getImageData(0, 0, width, height).data ?? [] };
      }),
    );
    if (!one || !other || one.width !== other.width || one.height !== other.height)
      return Number.POSITIVE_INFINITY;
    let apart = 0;
    for (let at = 0; at < one.data.length; at += 4) {
      const furthest = Math.max(
        ...[0, 1, 2].map((channel) =>
          Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)),
        ),
      );
      if (furthest > 24) apart += 1;
    }
    return apart;
  }, sources);
}
