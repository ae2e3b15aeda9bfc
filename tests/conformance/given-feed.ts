import { conformance } from './conformance.ts';
import type { Keys } from './subject.ts';

const { CONFORMANCE_URL: url = '', CONFORMANCE_KEY: secret } = process.env;
const keys: Keys = secret ? { secret } : {};

conformance(url, async () => ({ url, fetch: (request) => fetch(request), keys }));
