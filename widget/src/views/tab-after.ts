export interface Tab {
  name: string;
  title: string;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

const mirrored: Readonly<Record<string, string>> = { ArrowRight: 'ArrowLeft', ArrowLeft: 'ArrowRight' };

/**
 * Where a key leads from a tab, https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 * @param direction of the line the tabs stand in, as CSS has it
 */
export function tabAfter(
  tabs: readonly Tab[],
  selected: string,
  key: string,
  direction = 'ltr',
): string | undefined {
  const at = tabs.findIndex(({ name }) => name === selected);
  const next = steps[(direction === 'rtl' && mirrored[key]) || key]?.(at, tabs.length - 1);
  return next === undefined ? undefined : tabs[next]?.name;
}
