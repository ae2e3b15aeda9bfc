import { type Call, callMoves } from '@recruitment-feed/sdk/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { now } from '../testing/samples.ts';
import { InvalidStateTransitionError } from '../write-errors.ts';
import { ended, isMissed, joined } from './moves.ts';

const ringing: Call = {
  id: 'call_1',
  rev: 1,
  createdAt: now.toISOString(),
  updatedAt: now.toISOString(),
  conversationId: 'conv_1',
  status: 'ringing',
  startedBy: 'org_a',
  joined: [],
};
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds);

describe('a call', () => {
  test('passes from status to status as it may and no other way, whoever does what', () => {
    const party = fc.constantFrom('org_a', 'org_b', 'org_c');
    const step = fc.record({ act: fc.constantFrom('join' as const, 'end' as const), party });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        let call = ringing;
        for (const [index, { act, party }] of steps.entries()) {
          const move = () => (act === 'join' ? joined : ended)(call, party, later(index));
          if (call.status === 'ended') {
            expect(move).toThrow(InvalidStateTransitionError);
            continue;
          }
          const next = move();
          if (next.status !== call.status) expect(callMoves[call.status]).toContain(next.status);
          const others = next.joined.filter(({ organizationId }) => organizationId !== 'org_a');
          expect(next.answeredAt).toBe(others[0]?.at);
          expect(next.status === 'ended').toBe(act === 'end');
          expect(next.status === 'ringing').toBe(act === 'join' && others.length === 0);
          expect(next.endedAt).toBe(act === 'end' ? later(index).toISOString() : undefined);
          const members = next.joined.map(({ organizationId }) => organizationId);
          expect(new Set(members).size).toBe(members.length);
          if (act === 'join') expect(members).toContain(party);
          call = next;
        }
      }),
    );
  });

  test.each([
    ['missed', ringing, 'org_a'],
    ['declined', ringing, 'org_b'],
    ['completed', joined(ringing, 'org_b', now), 'org_a'],
    ['completed', joined(ringing, 'org_b', now), 'org_b'],
  ])('ends as %s', (endReason, call, party) => {
    expect(ended(call, party, now)).toMatchObject({ status: 'ended', endReason });
  });

  test('is missed after two minutes without an answer, and never once it was answered', () => {
    expect(isMissed(ringing, later(120_000))).toBe(false);
    expect(isMissed(ringing, later(120_001))).toBe(true);
    expect(isMissed(joined(ringing, 'org_b', now), later(1e9))).toBe(false);
    expect(isMissed(ended(ringing, 'org_a', now), later(1e9))).toBe(false);
  });
});
