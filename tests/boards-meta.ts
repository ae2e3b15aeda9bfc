import { build } from 'esbuild';
const r = await build({ stdin:{contents:"export { readOutlines } from '@recruitment-feed/sdk/posting';",resolveDir:process.cwd()}, bundle:true, minify:true, format:'esm', write:false, metafile:true, conditions:['@recruitment-feed/source'], treeShaking:true, charset:'utf8' });
const o = Object.values(r.metafile.outputs)[0]!;
console.log(o.bytes); for (const [k,v] of Object.entries(o.inputs).sort((a,b)=>b[1].bytesInOutput-a[1].bytesInOutput)) if (v.bytesInOutput) console.log(v.bytesInOutput,k);
