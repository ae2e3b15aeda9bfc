import type { MockClock } from '../time/mock-clock.ts';
import type { Answer } from './answer.ts';
import type { OrderedFault } from './read-faults.ts';

/** Puts faults around what answers, the first one outermost. */
export function withFaults(answer: Answer, faults: readonly OrderedFault[], clock: MockClock): Answer {
  return faults.reduceRight<Answer>(
    (inner, { kind, number }) =>
      (request) =>
        kind.answer(request, { answer: inner, number, clock }),
    answer,
  );
}
