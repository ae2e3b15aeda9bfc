import type { Bench } from '../bench.ts';
import { measureCompanies } from './companies.ts';
import { measureDetector } from './detector.ts';
import { measureIdentity } from './identity.ts';
import { measureInChromium } from './in-chromium.ts';
import { measureJudging } from './judge.ts';
import { measurePairing } from './pairing.ts';
import { measureRanking } from './ranking.ts';

/** What it costs to find a posting on a page, to recognise and judge it, to tell its employer, to rank jobs and to plan a day. */
export const bench: Bench = {
  name: 'match-speed',
  async run() {
    const read = [...(await measureDetector()), ...measureJudging(), ...measureIdentity()];
    const ranked = [...measureCompanies(), ...(await measureRanking()), ...measurePairing()];
    return { rows: [...read, ...ranked, ...(await measureInChromium())] };
  },
};
