import { signal } from '@preact/signals';

/** The screens, in their order; each is an address of its own, so that the browser goes back as well. */
export const steps = ['college', 'boards', 'privacy'] as const;
export type Step = (typeof steps)[number];

export const step = signal<Step>(stepOf(location.hash));

window.addEventListener('hashchange', () => {
  step.value = stepOf(location.hash);
});

/** Goes to the screen that is so many after the present one. */
export function move(by: number): void {
  const next = steps[steps.indexOf(step.value) + by];
  if (next !== undefined) location.hash = next;
}

function stepOf(hash: string): Step {
  return steps.find((each) => `#${each}` === hash) ?? steps[0];
}
