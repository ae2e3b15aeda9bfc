import { chromium } from 'playwright-core'; import { readFileSync } from 'node:fs';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
const p = await b.newPage();
const ld = '<script type="application/ld+json">{"@type":"JobPosting","title":"R&amp;D <b>", "hiringOrganization":"Acme"}</script>';
const pages = {
  plain: ld,
  clobber: `<form name=querySelectorAll></form><img name=getElementById><form name=querySelector></form><form id=f itemscope itemtype="https://schema.org/JobPosting" itemref="x"><input name=getAttribute><input name=textContent><input name=lastElementChild><input name=previousElementSibling><input name=attributes><input name=children><b itemprop=title>Fitter</b><input name=length></form><div id=x itemprop=hiringOrganization>Acme</div>`,
  template: `<template>${ld}</template><textarea>${ld}</textarea>`,
  eg: readFileSync('/work/shared/corpus/html/schemaorg/eg-0028-microdata.html', 'utf8'),
  rdfa: readFileSync('/work/shared/corpus/html/schemaorg/eg-0028-rdfa.html', 'utf8'),
  big: `<script type="application/ld+json">${'{"a":'.repeat(100000)}1${'}'.repeat(100000)}</script>` + '<div>'.repeat(500) + '<div itemscope itemtype="https://schema.org/JobPosting">' + '<i itemprop=skills>x</i>'.repeat(60000) + '<b itemprop=title>T</b></div>',
};
for (const [k, h] of Object.entries(pages)) { await p.setContent(h); await p.addScriptTag({ content: readFileSync('/tmp/zz.js', 'utf8') }); const t = Date.now(); const r = await p.evaluate(() => R('https://x.example/p')); console.log(k, Date.now() - t, 'ms', r.length, JSON.stringify(r).slice(0, 260)); }
console.log(await p.evaluate(() => [parsePay('8千-1.2万·14薪'), parsePlace('深圳·宝安区'), parsePlace('Berlin, Germany'), I('https://jobs.lever.co/a/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0/apply')]));
await b.close();
