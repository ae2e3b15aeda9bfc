// Written by `npm run wire` from the contract.
import type { imageUpload as imageUploadContract, media as mediaContract } from '../../contract/media.ts';
import type { Shape, Wire, Wires } from '../shape.ts';
import { OrganizationRef } from './organization.ts';

export const Image: Shape = {
  type: ['one of', 'image'],
  id: ['text', { prefix: 'med_' }],
  alt: 'text',
  url: 'text',
  width: 'integer',
  height: 'integer',
  mime: 'text',
  bytes: 'integer',
  variants: ['list', { url: 'text', width: 'integer', height: 'integer', mime: 'text' }],
  color: 'text',
};

export const Video: Shape = {
  type: ['one of', 'video'],
  url: 'text',
  poster: ['optional', Image],
  durationSeconds: ['optional', 'number'],
  captions: ['list', { language: 'text', url: 'text' }],
};

export const Media: Shape = ['either', Image, Video, { type: 'text' }];

export const UploadedImage: Shape = {
  type: ['one of', 'image'],
  id: ['text', { prefix: 'med_' }],
  alt: 'text',
  url: 'text',
  width: 'integer',
  height: 'integer',
  mime: 'text',
  bytes: 'integer',
  variants: ['list', { url: 'text', width: 'integer', height: 'integer', mime: 'text' }],
  color: 'text',
  organization: OrganizationRef,
  createdAt: 'instant',
};

export const imageUpload: Wire<typeof imageUploadContract> = {
  method: 'POST',
  path: '/v1/media',
  returns: UploadedImage,
};

export const media: Wires<typeof mediaContract> = {
  get: { method: 'GET', path: '/v1/media/{id}', returns: UploadedImage },
};
