import { describe, expect, test } from 'vitest';
import { changedRegistrations, type Registration } from './changed-registrations.ts';

const page: Registration = {
  ...{ id: 'detector', allFrames: false },
  ...{ matches: ['*://a.example/*', '*://b.example/*'], excludeMatches: [] },
};
const frames: Registration = { ...page, id: 'detector-in-frames', allFrames: true };
const nothing = { added: [], changed: [], removed: [] };

describe('what has to change so that the browser runs the detector where it should', () => {
  test('is nothing where all is as it should be, in whatever order the browser tells it', () => {
    const told = { id: 'detector', matches: page.matches.toReversed() };
    expect(changedRegistrations([told], [page])).toEqual(nothing);
    expect(changedRegistrations([], [])).toEqual(nothing);
  });

  test('is all of it after an update of the extension', () => {
    expect(changedRegistrations([], [page, frames])).toEqual({ ...nothing, added: [page, frames] });
  });

  test('is what came and what went', () => {
    expect(changedRegistrations([frames], [page])).toEqual({
      ...nothing,
      ...{ added: [page], removed: ['detector-in-frames'] },
    });
  });

  test.each<[string, Partial<Registration>]>([
    ['a site that was allowed', { matches: [...page.matches, '*://c.example/*'] }],
    ['a site that was taken back', { matches: ['*://a.example/*'] }],
    ['a site in the place of another', { matches: ['*://a.example/*', '*://c.example/*'] }],
    ['a site that was switched off', { excludeMatches: ['*://a.example/*'] }],
    ['frames', { allFrames: true }],
  ])('is the registration itself for %s', (_what, difference) => {
    const wanted = { ...page, ...difference };
    expect(changedRegistrations([page, frames], [wanted, frames])).toEqual({ ...nothing, changed: [wanted] });
  });

  test('is the registration itself for a site that is on again', () => {
    const before = { ...page, excludeMatches: ['*://a.example/*'] };
    expect(changedRegistrations([before], [page])).toEqual({ ...nothing, changed: [page] });
  });
});
