import type { UserManifest } from 'wxt';
import { originPattern } from './sites/origin-pattern.ts';

/** What a build is for. */
export interface ManifestOptions {
  browser: string;
  /** The feed that the extension reads unless the student names another. */
  feedOrigin: string;
  /** Grants every page and notifications beforehand: nobody can click a permission prompt in a headless browser. */
  forTests: boolean;
}

/** Returns what WXT does not derive from the entry points. */
export function createManifest({ browser, feedOrigin, forTests }: ManifestOptions): UserManifest {
  return {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'alarms', 'scripting', 'activeTab'],
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      ...(forTests ? optionalPermissions : []),
    ],
    host_permissions: forTests ? ['http://*/*', 'https://*/*'] : [originPattern(feedOrigin)],
    optional_permissions: forTests ? [] : optionalPermissions,
    optional_host_permissions: ['*://*/*'],
    // Firefox takes what a policy gives without a description of it.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    action: { default_title: '__MSG_extensionName__' },
    ...(browser === 'firefox'
      ? { browser_specific_settings: firefoxSettings }
      : { minimum_chrome_version: '126' }),
  };
}

/** For reminders, which the student switches on. */
const optionalPermissions = ['notifications' as const];

const firefoxSettings = {
  gecko: {
    id: 'companion@recruitment-feed.org',
    strict_min_version: '147.0',
    data_collection_permissions: { required: ['none' as const] },
  },
};
