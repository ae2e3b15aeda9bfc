import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Returns the bytes on the heap that something still holds. */
export function heldBytes(): number {
  collect();
  return process.memoryUsage().heapUsed;
}
