import sharp from 'sharp';
import { expect, test } from 'vitest';
import { UnreadableImageError } from '../write-errors.ts';
import { prepareImage } from './prepare-image.ts';

test('finds no decoder for a format that is not taken, whatever its bytes were held for', async () => {
  const drawn = () => sharp({ create: { width: 9, height: 9, channels: 3, background: '#8a5b3c' } });
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  for (const bytes of [Buffer.from(svg), await drawn().tiff().toBuffer()])
    await expect(prepareImage(bytes, 'png')).rejects.toThrow(UnreadableImageError);
  expect((await prepareImage(await drawn().png().toBuffer(), 'png')).full).toMatchObject({ width: 9 });
});
