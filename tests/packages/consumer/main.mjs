import { consume } from './consume.mjs';

const [baseUrl] = globalThis.Deno?.args ?? process.argv.slice(2);
console.log(JSON.stringify(await consume(baseUrl)));
