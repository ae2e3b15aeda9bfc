import { defaultClientConditions } from 'vite';
import { defineConfig } from 'wxt';
import { createManifest } from './manifest.ts';

const feedOrigin = new URL(process.env.RECRUITMENT_FEED_ORIGIN ?? 'http://localhost:8787').origin;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) => createManifest({ browser, feedOrigin, forTests: mode === 'e2e' }),
  vite: ({ browser }) => ({
    define: { 'import.meta.env.FEED_ORIGIN': JSON.stringify(feedOrigin) },
    resolve: { conditions: ['@recruitment-feed/source', ...defaultClientConditions] },
    build: { target: browser === 'firefox' ? 'firefox147' : 'chrome126', modulePreload: { polyfill: false } },
  }),
});
