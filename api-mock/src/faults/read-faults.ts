import { type Fault, type FaultKind, faultKinds } from './faults.ts';

/** A fault that was ordered. */
export interface OrderedFault {
  name: Fault;
  kind: FaultKind;
  number: number | undefined;
}

/** A fault was ordered that there is not: the message lists those there are. */
export class UnknownFaultError extends Error {
  override readonly name = 'UnknownFaultError';
  readonly code = 'unknown_fault';
  /** What was ordered. */
  readonly fault: string;
  constructor(fault: string) {
    const known = Object.entries<FaultKind>(faultKinds).map(([name, { number }]) =>
      number === undefined ? name : `${name}[=N]`,
    );
    super(`There is no fault "${fault}". There are: ${known.join(', ')}.`);
    this.fault = fault;
  }
}

/**
 * Reads the name of a fault, with its number where it has one.
 *
 * @throws {UnknownFaultError} where there is no such fault, or it takes no number.
 */
export function readFault(text: string): OrderedFault {
  const [, name = '', digits] = /^\s*([\w-]+)(?:=(\d{1,9}))?\s*$/.exec(text) ?? [];
  const kind: FaultKind | undefined = Object.hasOwn(faultKinds, name)
    ? faultKinds[name as keyof typeof faultKinds]
    : undefined;
  if (kind === undefined || (digits !== undefined && kind.number === undefined))
    throw new UnknownFaultError(text.trim());
  return { name: text.trim() as Fault, kind, number: digits === undefined ? undefined : Number(digits) };
}

/** Reads faults that stand in one line, separated by commas. */
export function readFaults(line: string): OrderedFault[] {
  return line.trim() === '' ? [] : line.split(',').map(readFault);
}
