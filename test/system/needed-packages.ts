import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Each command the system tests run, and the Debian package that brings it. */
const packages = {
  chromium: 'chromium',
  nginx: 'nginx',
  apache2: 'apache2',
  pdftotext: 'poppler-utils',
} as const;

function installed(command: string): boolean {
  const folders = `${process.env['PATH'] ?? ''}${delimiter}/usr/sbin`.split(delimiter);
  return folders.some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

export default function setup(): void {
  const missing = Object.entries(packages).filter(([command]) => !installed(command));
  if (missing.length === 0) return;
  const names = missing.map(([, name]) => name).join(' ');
  throw new Error(`The system tests need ${names}. Install them first: apt-get install ${names}`);
}
