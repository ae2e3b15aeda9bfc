import { measureOthers } from './bench/detection/unmarked/measure-others.ts';
import { measureCareers } from './bench/detection/unmarked/measure-careers.ts';
for (const m of [measureCareers, measureOthers]) { const r = m(); console.log(r.misses.join('\n')); console.table(r.rows); }
