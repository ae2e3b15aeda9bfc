import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('@wxt-dev/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

/** Opens the settings as a browser does that is started with what an earlier one has stored. */
async function start(stored: Record<string, unknown>) {
  await fakeBrowser.storage.local.set(stored);
  vi.resetModules();
  return await import('./settings.ts');
}

describe('the settings', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.stubGlobal('chrome', fakeBrowser);
    vi.stubEnv('FEED_ORIGIN', 'https://own.example');
  });

  test('name one feed before the student has said anything', async () => {
    const { settings } = await start({});
    expect(await settings.getValue()).toMatchObject({ feeds: ['https://own.example'], language: 'auto' });
  });

  test('take over the one feed of version 1', async () => {
    const { settings } = await start({ settings: { feed: 'https://feed.example', language: 'en' } });
    expect(await settings.getValue()).toEqual({ feeds: ['https://feed.example'], language: 'en' });
  });

  test('are taken over once', async () => {
    const first = await start({ settings: { feed: 'https://feed.example', language: 'en' } });
    await first.changeSettings((before) => ({
      ...before,
      feeds: ['https://a.example', 'https://b.example'],
    }));
    const { settings } = await start({});
    expect(await settings.getValue()).toEqual({
      feeds: ['https://a.example', 'https://b.example'],
      language: 'en',
    });
  });
});
