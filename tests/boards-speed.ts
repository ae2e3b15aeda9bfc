import { measureDetector } from './bench/match-speed/detector.ts';
console.table(await measureDetector());
