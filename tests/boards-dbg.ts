import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { findTitle, titleOf } from '../sdk/src/posting/generic/find-title.ts';
import { findApplication } from '../sdk/src/posting/generic/find-application.ts';
import { findEmployer } from '../sdk/src/posting/generic/find-employer.ts';
import { linesOf } from '../sdk/src/posting/generic/lines.ts';
import * as w from '../sdk/src/posting/generic/words.ts';
for (const f of process.argv.slice(2)) {
  const d = parseHTML(readFileSync(f,'utf8')).document as any;
  const t = d.body?.textContent ?? '';
  const title = findTitle(d);
  console.log('==', f.split('/').pop(), w.mayApply.test(t), JSON.stringify(titleOf(d)), title && [title.text, title.namesRole], w.notOfOne.exec(titleOf(d))?.[0]);
  console.log('  app', findApplication(d, t), w.applicationSentence.exec(t)?.[0]);
  const lines = linesOf(d, d.body);
  for (const k of ['duties','requirements','facts','foreign'] as const) console.log('  ', k, lines.filter(l => w[k].test(l.slice(0,80))).map(l=>l.slice(0,60)));
  if (title) console.log('  emp', findEmployer(d, {url: new URL('https://jobs.example/x'), title: title.text, lines}));
}
