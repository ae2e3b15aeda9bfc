import {
  imageUpload,
  maxImageBytes,
  type ProblemCode,
  type WriteRoute,
} from '@recruitment-feed/sdk/contract';
import type { Maker, Sample } from './making.ts';
import type { Asking } from './subject.ts';

/** The route that takes pictures, as one that writes: it makes what `media.get` reads, and its body is bytes. */
export const pictureUpload = {
  ...imageUpload,
  status: 201,
  location: imageUpload.path,
  requires: [],
} as const satisfies WriteRoute;

/** A picture of one point, as PNG. */
export const point = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQImWPoirYBAAKUASKDvluPAAAAAElFTkSuQmCC',
  'base64',
);

/** A picture as it is sent, of an organization that is there. */
export async function pictureSample({ enterprise }: Maker): Promise<Sample> {
  return { query: { organizationId: await enterprise(), alt: '实训车间' }, body: new Uint8Array(point) };
}

/** What a picture is sent with at least, of an organization that is not there. */
export const pictureQuery = { organizationId: 'org_00000000000000000000000000000000', alt: '' };

/** For each code that a picture earns otherwise than JSON does the request that earns it. */
export const pictureProvocations: Partial<Record<ProblemCode, (maker: Maker) => Promise<Asking>>> = {
  unreadable_image: (maker) => picture(maker, { body: new Uint8Array(point.subarray(0, 40)) }),
  payload_too_large: (maker) => picture(maker, { body: new Uint8Array(maxImageBytes + 1) }),
  unsupported_media_type: (maker) => picture(maker, { body: new TextEncoder().encode('<svg/>') }),
  validation_failed: async (maker) => {
    const { body } = await pictureSample(maker);
    return maker.request('media.create', { query: pictureQuery, body });
  },
};

async function picture(maker: Maker, changes: Partial<Sample>): Promise<Asking> {
  return maker.request('media.create', { ...(await pictureSample(maker)), ...changes });
}
