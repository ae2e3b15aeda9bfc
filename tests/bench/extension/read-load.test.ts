import { describe, expect, test } from 'vitest';
import type { TraceEvent } from '../shared/trace-event.ts';
import { readLoad } from './read-load.ts';

const url = 'http://board.example/1';
const script = 'chrome-extension://abc/detector.js';

const event = (name: string, ts: number, dur = 0, args: TraceEvent['args'] = {}): TraceEvent => ({
  ...{ name, ts, dur, args, ph: 'X', pid: 1, tid: 1 },
});
const commit = event('CommitLoad', 0, 0, { data: { url } });
const task = (ts: number, dur: number) => event('ThreadControllerImpl::RunTask', ts, dur);
const ofExtension = (name: string, ts: number, dur: number) =>
  event(name, ts, dur, name === 'EvaluateScript' ? { data: { url: script } } : { worldName: 'Companion' });

describe('a load', () => {
  test('counts each moment of an extension’s scripts once, and the longest task', () => {
    const load = readLoad(
      [
        commit,
        task(1000, 9000),
        ofExtension('EvaluateScript', 1000, 4000),
        ofExtension('v8.run', 1500, 1000),
        task(20_000, 3000),
        ofExtension('v8.callFunction', 20_000, 1000),
        event('RunMicrotasks', 21_000, 500),
      ],
      url,
    );
    expect(load).toMatchObject({ scripts: 5.5, longestTask: 4, busy: 12 });
  });

  test('counts what goes on after a yield, though the trace has it behind its task', () => {
    const load = readLoad(
      [
        commit,
        task(1000, 2000),
        ofExtension('EvaluateScript', 1000, 2000),
        task(4000, 50),
        event('RunYieldContinuation', 4010, 20),
        event('RunMicrotasks', 4060, 6000),
        task(11_000, 1000),
      ],
      url,
    );
    expect(load).toMatchObject({ scripts: 8, longestTask: 6 });
    expect(load?.busy).toBeCloseTo(9.06);
  });

  test('leaves the page’s own scripts and other threads out', () => {
    const own = event('EvaluateScript', 1000, 500, { data: { url: 'http://board.example/app.js' } });
    const driver = event('v8.callFunction', 1600, 50, { worldName: '__playwright_utility_world' });
    const elsewhere = { ...ofExtension('v8.callFunction', 1000, 700), tid: 2 };
    const microtasks = event('RunMicrotasks', 1700, 100);
    expect(readLoad([commit, task(1000, 1000), own, driver, microtasks, elsewhere], url)?.scripts).toBe(0);
  });

  test('tells marks from the first script on', () => {
    const events = [
      commit,
      task(5000, 100),
      ofExtension('EvaluateScript', 5000, 100),
      event('badge', 35_000),
    ];
    expect(readLoad(events, url, ['badge'])?.marks).toEqual([{ name: 'badge', at: 30 }]);
  });

  test('holds late tasks not against the loading of the page', () => {
    const events = [commit, event('MarkLoad', 1000), task(2000, 1000), task(900_000, 7000)];
    expect(readLoad(events, url)?.busy).toBe(1);
  });

  test('is none where the page did not open', () => {
    expect(readLoad([], url)).toBeUndefined();
  });
});
