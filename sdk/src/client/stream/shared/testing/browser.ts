import { vi } from 'vitest';
import type { Change } from '../../../../contract/sync.ts';
import { sendOnce } from '../../../send-once.ts';
import { createTransport } from '../../../transport.ts';
import { changeStream } from '../../change-stream.ts';
import { connect } from '../../connection.ts';
import { openerOf } from '../../opener.ts';
import type { StreamOptions } from '../../options.ts';
import { readStream } from '../../read-stream.ts';
import { connectShared } from '../connect-shared.ts';
import { createLogFeed } from './log-feed.ts';
import { createOrigin } from './tab-surroundings.ts';
import { createWorld, newTab, type Tab } from './world.ts';

const baseUrl = 'https://feed.test';

/** A tab that follows a feed, and what it was told. */
export interface FollowingTab extends Tab {
  told: Change[];
  /** How long the loop takes over a change, in milliseconds. */
  pace: number;
  states: string[];
  error: unknown;
  /** How much the feed had told when the stream first stood. */
  opened: number | undefined;
  abort(): void;
}

/** A browser with a feed, in a time of its own. Give `random` for what nobody can foresee. */
export function openBrowser(random: () => number = () => 0.5, kept?: number) {
  const world = createWorld();
  vi.stubGlobal('setTimeout', world.setTimeout);
  vi.stubGlobal('clearTimeout', world.clearTimeout);
  vi.spyOn(performance, 'now').mockImplementation(world.now);
  vi.spyOn(Math, 'random').mockImplementation(random);
  const delay = () => Math.round(random() * 40);
  const feed = createLogFeed(world, delay);
  const origin = createOrigin(world, delay);
  const tabs: FollowingTab[] = [];

  function open(lastEventId?: string, options: StreamOptions = {}): FollowingTab {
    const abort = new AbortController();
    const tab: FollowingTab = {
      ...newTab(),
      told: [],
      pace: 0,
      states: [],
      error: undefined,
      opened: undefined,
      abort: () => world.as(tab, () => abort.abort('left')),
    };
    tabs.push(tab);
    const fetch = feed.fetchOf(tab);
    const opener = openerOf({ baseUrl, fetch });
    const transport = createTransport({ baseUrl, fetch }, sendOnce);
    const group = { ...origin.of(tab), name: 'group', ...(kept !== undefined && { kept }) };
    const source = {
      transport,
      connect: (connecting: Parameters<typeof connectShared>[1]) =>
        connectShared({ ...group, connect: (alone) => connect(opener, alone) }, connecting),
    };
    const stream = changeStream(
      (filter, reading) => readStream(source, filter, reading),
      { lastEventId },
      {
        signal: abort.signal,
        onState({ state }) {
          tab.states.push(state);
          if (state === 'open') tab.opened ??= feed.log.length;
        },
        ...options,
      },
    );
    world.as(tab, async () => {
      try {
        for await (const change of stream) {
          tab.told.push(change);
          if (tab.pace > 0) await new Promise<void>((resolve) => world.setTimeout(resolve, tab.pace));
        }
      } catch (error) {
        tab.error = error;
      }
    });
    return tab;
  }

  return {
    feed,
    tabs,
    open,
    pass: world.pass,
    size: origin.size,
    close(tab: FollowingTab) {
      tab.state = 'closed';
      origin.leave(tab);
      feed.leave(tab);
    },
    /** Puts a tab away for the cache of pages, from where it may come back. */
    putAway(tab: FollowingTab) {
      world.as(tab, () => {
        for (const listener of tab.onAway) listener();
      });
      tab.state = 'frozen';
    },
  };
}
