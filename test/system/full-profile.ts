/** A browser with a whole profile on disk, as an adviser's machine has one, whose files can then be searched. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { quietBrowser } from '../../src/build/browser.ts';

export type FullProfile = {
  context: BrowserContext;
  /** The profile's files that hold one of the texts, in UTF-8 or in UTF-16, as `file: text`. */
  holding: (texts: readonly string[]) => string[];
  /** Deletes the profile; the browser must be closed. */
  remove: () => void;
};

/** Every file of a folder; those that the browser deletes meanwhile are passed over. */
function* filesOf(folder: string): Generator<[string, Buffer]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && existsSync(path)) yield [relative(folder, path), readFileSync(path)];
  }
}

/**
 * Opens Debian's Chromium on a new profile, with what automation usually turns off left on:
 * the memory of pages left (« back »), crash reports, the session file.
 *
 * @example const { context, holding, remove } = await openFullProfile();
 */
export async function openFullProfile(): Promise<FullProfile> {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: '/usr/bin/chromium',
    args: quietBrowser,
    ignoreDefaultArgs: [
      '--disable-back-forward-cache',
      '--disable-breakpad',
      '--disable-component-extensions-with-background-pages',
      '--password-store=basic',
    ],
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return {
    context,
    holding: (texts) =>
      [...filesOf(folder)].flatMap(([file, bytes]) =>
        texts
          .filter((text) => bytes.includes(text, 0, 'utf8') || bytes.includes(text, 0, 'utf16le'))
          .map((text) => `${file}: ${text}`),
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
