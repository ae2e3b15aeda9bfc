import * as z from 'zod/mini';
import { OrganizationRef } from './organization.ts';
import type { ProblemCode } from './problem.ts';
import { get } from './route.ts';
import { id, instant } from './scalars.ts';

/** The formats in which a picture may be sent. */
export const imageTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'] as const;
/** The most bytes that a picture may have as it is sent. */
export const maxImageBytes = 10 * 1024 * 1024;

const file = {
  /** Address of the file, relative to the feed; its bytes never change. */
  url: z.string(),
  width: z.int(),
  height: z.int(),
  mime: z.string(),
};

/** A picture as it stands in a post. */
export const Image = z.looseObject({
  type: z.literal('image'),
  id: id('med'),
  /** What is to be seen, for those who do not see it; empty where it is decoration only. */
  alt: z.string(),
  ...file,
  bytes: z.int(),
  /** The same picture narrower, the narrowest first. */
  variants: z.array(z.looseObject(file)),
  /** Its colour on average, such as `#8a5b3c`, to show until it is there. */
  color: z.string(),
});
export type Image = z.output<typeof Image>;

/** A film that lies elsewhere. */
export const Video = z.looseObject({
  type: z.literal('video'),
  /** Always `https:`. */
  url: z.string(),
  /** What is shown before it plays. */
  poster: z.optional(Image),
  durationSeconds: z.optional(z.number()),
  captions: z.array(z.looseObject({ language: z.string(), url: z.string() })),
});
export type Video = z.output<typeof Video>;

const anyMedia: unknown = z.union([Image, Video, z.looseObject({ type: z.string() })]);
/** A picture or a film; pass over a `type` that you do not know. */
export const Media = anyMedia as z.ZodMiniType<Image | Video, Image | Video>;
export type Media = z.output<typeof Media>;

/** A picture that an organization has sent. */
export const UploadedImage = z.extend(Image, { organization: OrganizationRef, createdAt: instant() });
export type UploadedImage = z.output<typeof UploadedImage>;

/** How pictures and videos are asked after. */
export const media = {
  get: get('/v1/media/{id}', {
    summary: 'Returns what is known of one picture; its bytes are at its `url`.',
    returns: UploadedImage,
    errors: ['not_found'],
  }),
} as const;

/**
 * What is said of a picture stands in the query: a header has no Chinese, and would have to be allowed in each
 * preflight.
 */
export const ImageUploadFilter = z.object({
  /** Whose picture it is. */
  organizationId: id('org'),
  /** What is to be seen, for those who do not see it; empty where it is decoration only. */
  alt: z.string().check(z.maxLength(1000)),
});
export type ImageUploadFilter = z.output<typeof ImageUploadFilter>;

const errors: readonly ProblemCode[] = [
  'invalid_request',
  'payload_too_large',
  'unsupported_media_type',
  'unreadable_image',
  'validation_failed',
  'idempotency_in_progress',
  'idempotency_key_reused',
];

/** Takes the bytes of a picture as its body; what no post shows is removed after a day. */
export const imageUpload = {
  method: 'POST',
  path: '/v1/media',
  summary: 'Keeps a picture, without what its camera wrote into it.',
  scope: 'media:write',
  query: ImageUploadFilter,
  accepts: imageTypes,
  returns: UploadedImage,
  errors,
} as const;
