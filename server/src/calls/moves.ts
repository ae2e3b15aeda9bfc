import { type Call, type CallStatus, callMoves } from '@recruitment-feed/sdk/contract';
import { InvalidStateTransitionError } from '../write-errors.ts';

const ringMilliseconds = 2 * 60 * 1000;

/**
 * Returns a call after an organization has joined it: the first one besides its caller makes it active.
 *
 * @throws InvalidStateTransitionError where it has ended.
 */
export function joined(call: Call, organizationId: string, now: Date): Call {
  if (call.status === 'ended') requireMove(call, 'active');
  const at = now.toISOString();
  const known = call.joined.some((party) => party.organizationId === organizationId);
  const next: Call = known ? call : { ...call, joined: [...call.joined, { organizationId, at }] };
  const answers = call.status === 'ringing' && organizationId !== call.startedBy;
  return answers ? { ...next, status: 'active', answeredAt: at } : next;
}

/**
 * Returns a call after an organization has ended it.
 *
 * @throws InvalidStateTransitionError where it has ended already.
 */
export function ended(call: Call, organizationId: string, now: Date): Call {
  requireMove(call, 'ended');
  const unanswered = organizationId === call.startedBy ? 'missed' : 'declined';
  const endReason = call.status === 'active' ? 'completed' : unanswered;
  return { ...call, status: 'ended', endedAt: now.toISOString(), endReason };
}

/** Tells whether nobody has answered a call for so long that nobody will. */
export function isMissed({ status, createdAt }: Call, now: Date): boolean {
  return status === 'ringing' && now.getTime() - Date.parse(createdAt) > ringMilliseconds;
}

function requireMove({ status }: Call, to: CallStatus): void {
  const allowed = callMoves[status];
  if (!allowed.includes(to)) throw new InvalidStateTransitionError(status, to, allowed);
}
