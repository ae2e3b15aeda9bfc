import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { setProfile } from '../../../extension/e2e/student-browser.ts';
import { chromiumFlags, chromiumPath } from '../../e2e/browser.ts';
import { chooseCollege } from '../../e2e/extension-options.ts';
import { collegeName, profile } from './feed.ts';
import type { Site } from './site.ts';
import type { Subject } from './subjects.ts';

/** A browser in which a subject is installed, to which one server is the whole web. */
export interface SubjectBrowser {
  subject: Subject;
  context: BrowserContext;
  /** The tab in which everything is loaded. */
  page: Page;
  /** Ours only. */
  worker?: Worker;
  close(): Promise<void>;
}

/** Opens a browser with a subject; ours as a student of the college of the feed has it. */
export async function openBrowser(subject: Subject, site: Site): Promise<SubjectBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'recruitment-feed-profile-'));
  const extension = subject.folder ?? '';
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    locale: 'zh-CN',
    args: [
      ...chromiumFlags,
      `--host-resolver-rules=MAP * 127.0.0.1:${site.port}, EXCLUDE 127.0.0.1`,
      ...(extension && [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    ],
  });
  const worker = subject.isOurs && (await settleIn(context, site));
  const [page = await context.newPage()] = context.pages();
  return {
    ...{ subject, context, page },
    ...(worker && { worker }),
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function settleIn(context: BrowserContext, { feed }: Site): Promise<Worker> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionOrigin = worker.url().split('/', 3).join('/');
  await chooseCollege(
    { context, extensionOrigin, close: () => context.close() },
    { feed, college: collegeName },
  );
  await setProfile({ worker }, profile);
  return worker;
}
