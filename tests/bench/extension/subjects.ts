import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhatIsStale, testExtensionFolder } from '../../../scripts/build.ts';
import { bundle } from '../../../scripts/bundle.ts';

/** A browser with or without an extension. */
export interface Subject {
  name: string;
  /** Where the unpacked extension lies. */
  folder?: string;
  /** Ours; it has to be told of a feed first. */
  isOurs?: true;
}

export const ours = 'recruitment feed';

/** The browser alone, the browser with an extension that does nothing, and ours. */
export function ownSubjects(): Subject[] {
  buildWhatIsStale('testExtension');
  return [
    { name: 'no extension' },
    { name: 'empty extension', folder: writeExtension('empty', '0;') },
    { name: ours, folder: testExtensionFolder, isOurs: true },
  ];
}

/** What extensions of others run on every page, as npm carries it built: the whole extensions are not to be had there. */
export async function peers(): Promise<Subject[]> {
  const darkReader = await bundle("import { enable } from 'darkreader'; enable({});");
  const clipper = await bundle(
    "import Defuddle from 'defuddle'; new Defuddle(document, { url: location.href }).parse();",
  );
  return [
    { name: 'Dark Reader’s engine (darkreader)', folder: writeExtension('darkreader', darkReader) },
    { name: 'Obsidian Web Clipper’s reader (defuddle)', folder: writeExtension('defuddle', clipper) },
  ];
}

/** Writes an extension of one script that runs on every page when it is idle, as ours does. */
function writeExtension(name: string, script: string): string {
  const folder = mkdtempSync(join(tmpdir(), `recruitment-feed-bench-${name}-`));
  const manifest = {
    ...{ manifest_version: 3, name, version: '1' },
    content_scripts: [{ js: ['page.js'], matches: ['*://*/*'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.js'), script);
  return folder;
}
