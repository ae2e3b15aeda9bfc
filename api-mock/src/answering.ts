import { type Answer, problemAnswer } from './faults/answer.ts';
import { type FaultPlan, faultHeader } from './faults/fault-plan.ts';
import { type OrderedFault, UnknownFaultError } from './faults/read-faults.ts';
import { withFaults } from './faults/with-faults.ts';
import type { RequestLog } from './request-log.ts';
import type { MockClock } from './time/mock-clock.ts';

/** Puts the faults of a plan around what answers, and takes note of every request. Leaves when the caller leaves. */
export function createAnswering(
  answer: Answer,
  { plan, log, clock }: { plan: FaultPlan; log: RequestLog; clock: MockClock },
): Answer {
  return async (request) => {
    request.signal.throwIfAborted();
    const { faults, refusal } = readPlan(plan, request);
    const entry = await log.add(
      request,
      faults.map(({ name }) => name),
    );
    const answering = refusal ?? withFaults(answer, faults, clock)(request);
    const response = await unlessAborted(answering, request.signal);
    entry.status = response.status;
    return response;
  };
}

function readPlan(
  plan: FaultPlan,
  request: Request,
): { faults: OrderedFault[]; refusal?: Promise<Response> } {
  try {
    return { faults: plan.of(request) };
  } catch (error) {
    if (!(error instanceof UnknownFaultError)) throw error;
    const detail = `${faultHeader}: ${error.message}`;
    const refusal = problemAnswer('invalid_request', { title: 'Unknown fault', detail });
    return { faults: [], refusal: Promise.resolve(refusal) };
  }
}

/** Rejects with the signal's reason as soon as it aborts, as `fetch` does; leaves no listener. */
async function unlessAborted(answering: Promise<Response>, signal: AbortSignal): Promise<Response> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => {
    reject(signal.reason);
    answering.then(({ body }) => body?.cancel()).catch(() => undefined);
  };
  // It may have aborted while the request was noted.
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  try {
    return await Promise.race([answering, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
