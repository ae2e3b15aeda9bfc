import type { Sharp, SharpOptions } from 'sharp';
import { UnreadableImageError } from '../write-errors.ts';
import { contentName } from './content-name.ts';
import type { ImageFormat } from './image-format.ts';

/** One file of a picture. */
export interface ImageFile {
  /** How its address ends, such as `640.webp`. */
  name: string;
  width: number;
  height: number;
  mime: string;
  /** Under which name the media store keeps it. */
  file: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface PreparedImage {
  full: ImageFile;
  /** The narrowest first, none wider than the picture itself. */
  variants: ImageFile[];
  color: string;
}

/** What libvips calls the decoders of the formats that are taken. */
const decoders = ['Jpeg', 'Png', 'Nsgif', 'Webp', 'Heif'].map((format) => `VipsForeignLoad${format}`);

const variantWidths = [320, 640, 1280];
/** Longest side of what is kept: enough for every screen. */
const maxSide = 4096;
/** A photograph has fewer, and one that is decoded takes four bytes for each. */
const maxPixels = 40_000_000;
const maxSeconds = 20;

let last: Promise<unknown> = Promise.resolve();

/**
 * Decodes a picture and makes the files that are kept of it: upright, in sRGB, and without everything that its
 * camera wrote into it. Of a moving one the first picture is kept. One is prepared at a time, so that memory stays small.
 *
 * @throws UnreadableImageError where it is broken, or larger than anything that is kept here.
 */
export function prepareImage(bytes: Uint8Array, format: ImageFormat): Promise<PreparedImage> {
  const prepared = last.then(() => prepare(bytes, format));
  last = prepared.catch(() => undefined);
  return prepared;
}

async function prepare(bytes: Uint8Array, format: ImageFormat): Promise<PreparedImage> {
  const sharp = await loadSharp();
  const options: SharpOptions = { limitInputPixels: maxPixels, sequentialRead: true, autoOrient: true };
  const decode = () => sharp(bytes, options).timeout({ seconds: maxSeconds });
  try {
    const inside = { width: maxSide, height: maxSide, fit: 'inside', withoutEnlargement: true } as const;
    const full = await encode(
      decode().resize(inside),
      'full',
      format === 'jpeg' || format === 'png' ? format : 'webp',
    );
    const variants: ImageFile[] = [];
    for (const width of variantWidths.filter((width) => width <= full.width))
      variants.push(await encode(decode().resize({ width }), String(width), 'webp'));
    return { full, variants, color: await averageColor(decode()) };
  } catch (cause) {
    throw new UnreadableImageError(maxPixels, cause);
  }
}

/** Loaded with the first picture: a server that is sent none starts and runs without. */
async function loadSharp() {
  const { default: sharp } = await import('sharp');
  // No picture is decoded twice.
  sharp.cache(false);
  // Bytes that begin as one format and are read as another find no decoder, https://sharp.pixelplumbing.com/api-utility/#block
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: decoders });
  return sharp;
}

async function encode(image: Sharp, name: string, format: 'jpeg' | 'png' | 'webp'): Promise<ImageFile> {
  const { data, info } = await image.toFormat(format, { quality: 82 }).toBuffer({ resolveWithObject: true });
  const bytes = new Uint8Array(data);
  const extension = format === 'jpeg' ? 'jpg' : format;
  return {
    name: `${name}.${extension}`,
    width: info.width,
    height: info.height,
    mime: `image/${format}`,
    file: contentName(bytes, extension),
    bytes,
  };
}

async function averageColor(image: Sharp): Promise<string> {
  const pixel = await image
    .resize(1, 1, { fit: 'fill' })
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw()
    .toBuffer();
  return `#${pixel.subarray(0, 3).toString('hex')}`;
}
