import { launchBrowser } from './tests/e2e/browser.ts';
import { readFileSync } from 'node:fs';
const [out, h, ...files] = process.argv.slice(2);
const b = await launchBrowser(); const p = await b.newPage({viewport:{width:2000,height:1000}});
await p.setContent(`<body style="margin:0;background:#888;display:flex;flex-wrap:wrap;gap:8px;align-items:start">${files.map(f=>`<figure style="margin:0"><figcaption style="font:12px monospace">${f.split('/').pop()}</figcaption><img style="height:${h}px" src="data:image/png;base64,${readFileSync(f).toString('base64')}"></figure>`).join('')}`);
await p.waitForTimeout(300);
await p.screenshot({path: out!, fullPage:true}); await b.close();
