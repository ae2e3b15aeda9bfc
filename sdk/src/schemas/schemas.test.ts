import type { StandardSchemaV1 } from '@standard-schema/spec';
import { describe, expect, test } from 'vitest';
import * as schemas from './index.ts';

const all: [string, StandardSchemaV1][] = Object.entries(schemas);

describe('a schema', () => {
  test.each(all)('%s speaks the standard', (_, { '~standard': standard }) => {
    expect(standard).toMatchObject({ version: 1, vendor: expect.any(String) });
    expect(standard.validate(Symbol('no shape'))).toMatchObject({ issues: [expect.anything()] });
  });

  test('of a draft names the place that is wrong', () => {
    const draft = {
      organizationId: 'org_1',
      title: '焊工',
      pay: [{ min: 'a lot', currency: 'CNY', period: 'month' }],
    };
    expect(schemas.JobDraft['~standard'].validate(draft)).toMatchObject({
      issues: [{ path: ['pay', 0, 'min'] }],
    });
  });

  test('of an object takes what a newer server adds', () => {
    const message = {
      id: 'msg_1',
      rev: 1,
      createdAt: '2026-11-01T00:00:00Z',
      updatedAt: '2026-11-01T00:00:00Z',
      conversationId: 'conv_1',
      number: 1,
      sender: { organizationId: 'org_1' },
      text: '您好',
      about: [],
      mood: 'glad',
    };
    expect(schemas.Message['~standard'].validate(message)).toEqual({ value: message });
  });
});
