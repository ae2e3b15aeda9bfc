import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compositions } from './sample-pictures/compositions.ts';

type Draw = (svg: Buffer) => { webp(options: object): { toFile(path: string): Promise<unknown> } };
/** The server's own, which is no dependency of the scripts. */
const sharp: Draw = createRequire(new URL('../server/package.json', import.meta.url))('sharp');

/** Draws the pictures of the sample posts anew, beside their compositions: node scripts/draw-sample-pictures.ts */
for (const [name, svg] of Object.entries(compositions)) {
  const path = fileURLToPath(new URL(`sample-pictures/${name}.webp`, import.meta.url));
  await sharp(Buffer.from(svg)).webp({ quality: 88, effort: 6 }).toFile(path);
}
