import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seal, unseal } from './sealed.ts';

test('opens for the secret and the purpose that it was closed with, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (text, secret, purpose) => {
      expect(unseal(seal(text, secret, purpose), secret, purpose)).toBe(text);
    }),
  );
});

test('opens for no other secret, for no other purpose, and not where it was changed', () => {
  const sealed = seal('sk_1', 'secret', 'purpose');
  expect(() => unseal(sealed, 'other', 'purpose')).toThrow();
  expect(() => unseal(sealed, 'secret', 'other')).toThrow();
  fc.assert(
    fc.property(fc.nat({ max: sealed.length - 1 }), (at) => {
      const changed = `${sealed.slice(0, at)}${sealed[at] === 'A' ? 'B' : 'A'}${sealed.slice(at + 1)}`;
      if (Buffer.from(changed, 'base64url').equals(Buffer.from(sealed, 'base64url'))) return;
      expect(() => unseal(changed, 'secret', 'purpose')).toThrow();
    }),
  );
});

test('does not show the text, and looks different each time', () => {
  const [first, second] = [seal('sk_1', 's', 'p'), seal('sk_1', 's', 'p')];
  expect(Buffer.from(first, 'base64url').toString('latin1')).not.toContain('sk_1');
  expect(first).not.toBe(second);
});
