import { attribute } from './dom.ts';

/** Splits an attribute that holds a list of words. */
export function words(value: string | null): string[] {
  return value?.match(/\S+/g) ?? [];
}

/** The address that an element stands for, if it is one of those that stand for an address. */
export function addressAttribute(element: Element): string | null {
  return attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'data');
}
