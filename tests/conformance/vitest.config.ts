import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

/** For `npm run conformance` alone: the suite against an address that was given. */
export default defineConfig({
  resolve: shared.resolve ?? {},
  ssr: shared.ssr ?? {},
  test: { include: ['tests/conformance/given-feed.ts'], testTimeout: 30_000 },
});
