import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { preselectCollege } from '../background/apply-policy.ts';
import { listenToMessages } from '../background/listen.ts';
import { registerDetector } from '../background/register-detector.ts';
import { reminders } from '../background/reminders.ts';
import { ensureSyncAlarm, syncFeeds } from '../background/sync.ts';
import { onSyncAlarm } from '../background/sync-alarm.ts';
import { welcome } from '../background/welcome.ts';
import { onPolicyChanged } from '../policy/managed.ts';
import { recorded } from '../request-log/recorded.ts';
import { noteRequest } from '../request-log/request-log.ts';
import { closeToContentScripts } from '../settings/settings.ts';

// A worker is started for an event and hears only listeners that stand when its script has run.
export default defineBackground(() => {
  // Every request is the worker's, so that none escapes the log.
  globalThis.fetch = recorded(globalThis.fetch.bind(globalThis), noteRequest, Date.now);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void welcome(reason);
    void preselectCollege();
    void registerDetector();
    void ensureSyncAlarm();
    void syncFeeds();
    void reminders.remind();
  });
  browser.runtime.onStartup.addListener(() => {
    void preselectCollege();
    void registerDetector();
    // Not every browser keeps alarms while it is closed.
    void ensureSyncAlarm();
    void reminders.remind();
  });
  browser.permissions.onAdded.addListener(() => void registerDetector());
  browser.permissions.onRemoved.addListener(() => void registerDetector());
  onPolicyChanged(() => {
    void preselectCollege();
    void registerDetector();
    void syncFeeds({ onlyIfStale: true });
  });
  onSyncAlarm(() => void syncFeeds());
  listenToMessages();
  reminders.listen();
  if (!import.meta.env.FIREFOX) void closeToContentScripts();
});
