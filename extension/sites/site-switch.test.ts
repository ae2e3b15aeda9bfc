import { beforeEach, expect, test, vi } from 'vitest';

const granted = ['https://feed.example/*', 'https://jobs.example/*'];
const profile = { pausedSites: [] as string[] };
const released: string[] = [];

vi.mock('./permissions.ts', () => ({
  allSites: '*://*/*',
  grantedSites: async () => granted,
  mayRead: async () => false,
  requestSites: async () => false,
  async releaseSites([pattern = '']: string[]) {
    if (pattern.includes('feed')) throw new Error('You cannot remove required permissions.');
    released.push(pattern);
    return true;
  },
}));
vi.mock('../policy/read-allowed-sites.ts', () => ({ readAllowedSites: async () => undefined }));
vi.mock('../profile/profile.ts', () => ({
  readProfile: async () => profile,
  changeProfile: async (change: (before: typeof profile) => typeof profile) =>
    void Object.assign(profile, change(profile)),
}));

const { switchSiteOff } = await import('./site-switch.ts');

beforeEach(() => {
  profile.pausedSites = [];
  released.length = 0;
});

test('a site that was granted is given back', async () => {
  await switchSiteOff(new URL('https://jobs.example/1'));
  expect(released).toEqual(['https://jobs.example/*']);
  expect(profile.pausedSites).toEqual([]);
});

test('a site that comes with the extension cannot be given back, and is paused', async () => {
  await switchSiteOff(new URL('https://feed.example/'));
  expect(profile.pausedSites).toEqual(['feed.example']);
});

test('a site that a wider permission covers is paused', async () => {
  await switchSiteOff(new URL('https://other.example/'));
  expect(profile.pausedSites).toEqual(['other.example']);
  expect(released).toEqual([]);
});
