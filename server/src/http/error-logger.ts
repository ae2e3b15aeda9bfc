import { pino } from 'pino';
import type { Logger } from './request-log.ts';

/** Logs what went wrong to standard error, and nothing else. */
export function errorLogger(): Logger {
  return pino({ level: 'warn' }, pino.destination(2));
}
