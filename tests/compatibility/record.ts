import { mkdir, writeFile } from 'node:fs/promises';
import sdk from '../../sdk/package.json' with { type: 'json' };
import { recordAnswers } from './recording.ts';
import { currentShapes, writeLines, writeShapes } from './shapes.ts';
import { writeWireTypes } from './wire-types.ts';

/** Records what this version's server answers and this version's client expects, once before it is published. */
const folder = new URL(`fixtures/v${sdk.version}/`, import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('answers.json', folder), writeLines(await recordAnswers()));
await writeFile(new URL('shapes.json', folder), writeShapes(await currentShapes()));
await writeFile(new URL('types.d.ts', folder), writeWireTypes());
console.log(`Recorded ${folder.pathname}: answers.json, shapes.json and types.d.ts.`);
