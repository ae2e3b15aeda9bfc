import { parseHTML } from 'linkedom';
import { afterEach, expect, test, vi } from 'vitest';
import { detect } from './detect.ts';

const json = JSON.stringify({ '@type': 'JobPosting', title: 'Gearbox Fitter' });
const page = (head: string) =>
  `<html><head><title>Acme</title>${head}</head><body><h1>Acme</h1></body></html>`;
const posting = page(`<script type="application/ld+json">${json}</script>`);

/** A window of a page, whose timers never ring. */
function open(html: string): { window: Window; activate: () => void } {
  const { document, Event } = parseHTML(html);
  Object.defineProperty(document, 'all', { value: [] });
  const location = new URL('https://jobs.example/1');
  const window = { document, location, setTimeout: () => 0, clearTimeout: () => undefined };
  const activate = () => void document.dispatchEvent(new Event('prerenderingchange'));
  return { window: window as unknown as Window, activate };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('page-slot'));
});

test('asks for a page that holds a posting, and not for another', () => {
  const ask = vi.fn(async () => true);
  detect(open(page('')).window, ask);
  expect(ask).not.toHaveBeenCalled();
  Reflect.deleteProperty(globalThis, Symbol.for('page-slot'));
  detect(open(posting).window, ask);
  expect(ask).toHaveBeenCalledOnce();
});

test('asks again when a page is opened that was loaded before', () => {
  const { window, activate } = open(posting);
  const ask = vi.fn(async () => undefined);
  detect(window, ask);
  activate();
  expect(ask).toHaveBeenCalledTimes(2);
});

test('a second run in the same page looks again and watches nothing twice', () => {
  const { window, activate } = open(posting);
  const ask = vi.fn(async () => true);
  detect(window, ask);
  detect(window, ask);
  expect(ask).toHaveBeenCalledTimes(2);
  activate();
  expect(ask).toHaveBeenCalledTimes(3);
});
