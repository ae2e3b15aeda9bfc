import { globSync, readFileSync } from 'node:fs';
import type { Recording } from './recording.ts';
import { readShapes, type Shapes } from './shapes.ts';

/** A version of which it is recorded what its server answered and what its client expects. */
export interface Version {
  name: string;
  answers: Recording;
  shapes: Shapes;
  /** The file of the types that its developers have. */
  types: string;
}

const folder = `${import.meta.dirname}/fixtures`;

/** Every recorded version. */
export const versions: readonly Version[] = globSync('v*', { cwd: folder }).map((name) => ({
  name,
  answers: JSON.parse(readFileSync(`${folder}/${name}/answers.json`, 'utf8')) as Recording,
  shapes: readShapes(readFileSync(`${folder}/${name}/shapes.json`, 'utf8')),
  types: `${folder}/${name}/types.d.ts`,
}));
