import { describe, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { readPageMessage } = await import('./page-messages.ts');
const { readRequest } = await import('./requests.ts');

const extension = { id: 'ours', root: 'chrome-extension://ours/' };
const page = { id: 'ours', frameId: 0, url: 'https://board.example/1', tab: { id: 7 } };
const popup = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
const find = { type: 'page-worth-reading', visit: 0 };

describe('messages of pages', () => {
  test('are taken from the top frame of a tab', () => {
    expect(readPageMessage(find, page, extension)).toEqual({
      ...{ message: find, tab: 7, frame: 0, isPrivate: false, url: page.url },
    });
  });

  test('are taken from a frame of a board that employers embed, and say which', () => {
    const url = 'https://boards.greenhouse.io/embed/job_app?for=acme';
    const read = readPageMessage(find, { ...page, frameId: 3, url }, extension);
    expect(read).toMatchObject({ frame: 3, url });
  });

  test('say whether the window is a private one', () => {
    const read = readPageMessage(find, { ...page, tab: { id: 7, incognito: true } }, extension);
    expect(read?.isPrivate).toBe(true);
  });

  test.each([
    ['another extension', { ...page, id: 'theirs' }],
    ['an inner frame', { ...page, frameId: 3 }],
    [
      'a frame that has the name of a board in it',
      { ...page, frameId: 3, url: 'https://greenhouse.io.evil.example/' },
    ],
    ['no tab', { id: 'ours', frameId: 0, url: page.url }],
    ["the extension's own page", { ...page, url: popup.url }],
  ])('are not taken from %s', (_who, sender) => {
    expect(readPageMessage(find, sender, extension)).toBeUndefined();
  });

  test.each([
    ['of an unknown type', { type: 'read-profile' }],
    ['without a visit', { type: find.type }],
    ['with half a visit', { ...find, visit: 0.5 }],
    [
      'that sets what only a page of its own sets',
      { type: 'mark-posting', identity: 'a', kind: 'seen', on: true },
    ],
    ['that marks no posting', { type: 'mark-posting', identity: '', kind: 'saved', on: true }],
  ])('are not taken %s', (_what, message) => {
    expect(readPageMessage(message, page, extension)).toBeUndefined();
  });

  test('lose what the worker did not ask for', () => {
    const read = readPageMessage({ ...find, html: '<p>' }, page, extension);
    expect(read?.message).toEqual(find);
  });
});

describe('requests', () => {
  test('are taken from our own pages', () => {
    expect(readRequest({ type: 'check-page', tab: 3 }, popup, extension)).toEqual({
      type: 'check-page',
      tab: 3,
    });
  });

  test('are not taken from a content script or another extension', () => {
    expect(readRequest({ type: 'index-status' }, page, extension)).toBeUndefined();
    const suggest = { type: 'suggest', field: 'skills', typed: 'PLC', language: 'en' };
    expect(readRequest(suggest, popup, extension)).toEqual(suggest);
    expect(readRequest(suggest, page, extension)).toBeUndefined();
    expect(readRequest({ type: 'index-status' }, { ...popup, id: 'theirs' }, extension)).toBeUndefined();
  });
});
