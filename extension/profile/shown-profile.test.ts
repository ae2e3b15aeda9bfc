import { expect, test } from 'vitest';
import { createShownProfile } from './shown-profile.ts';
import { nobody, type StudentProfile } from './student-profile.ts';

/** A store that answers only when it is let, with what it held when it was asked. */
function slowStore() {
  let stored = nobody;
  const pending: (() => void)[] = [];
  const later = <Result>(work: () => Result) =>
    new Promise<Result>((resolve, reject) => {
      pending.push(() => {
        try {
          resolve(work());
        } catch (error) {
          reject(error);
        }
      });
    });
  return {
    store: {
      read() {
        const held = stored;
        return later(() => held);
      },
      change: (change: (before: StudentProfile) => StudentProfile) =>
        later(() => {
          stored = change(stored);
        }),
    },
    async settle() {
      for (let turn = 0; turn < 20; turn += 1) {
        pending.shift()?.();
        await Promise.resolve();
        await Promise.resolve();
      }
    },
  };
}
const add = (skill: string) => (before: StudentProfile) => ({ ...before, skills: [...before.skills, skill] });

test('a change stays on show while a reading from before it comes in', async () => {
  const { store, settle } = slowStore();
  const shown = createShownProfile(store, nobody);
  const refreshed = shown.refresh();
  const edited = shown.edit(add('PLC'));
  expect(shown.profile.value.skills).toEqual(['PLC']);
  await settle();
  await Promise.all([refreshed, edited]);
  expect(shown.profile.value.skills).toEqual(['PLC']);
});

test('a reading after changes shows all of them, in their order', async () => {
  const { store, settle } = slowStore();
  const shown = createShownProfile(store, nobody);
  const done = [shown.edit(add('PLC')), shown.refresh(), shown.edit(add('AutoCAD')), shown.refresh()];
  await settle();
  await Promise.all(done);
  expect(shown.profile.value.skills).toEqual(['PLC', 'AutoCAD']);
});

test('a change that cannot be stored is taken back, and only that one', async () => {
  let stored = nobody;
  const shown = createShownProfile(
    {
      read: async () => stored,
      async change(change) {
        const next = change(stored);
        if (next.skills.includes('refused')) throw new Error('QuotaExceededError');
        stored = next;
      },
    },
    nobody,
  );
  const [refused, kept] = await Promise.allSettled([shown.edit(add('refused')), shown.edit(add('PLC'))]);
  expect([refused.status, kept.status]).toEqual(['rejected', 'fulfilled']);
  expect(shown.profile.value.skills).toEqual(['PLC']);
});
