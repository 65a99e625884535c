/** Starts nginx and Apache for real, on loopback, with the configuration the project supplies. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export type RealServer = { origin: string; stop: () => Promise<void> };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

function supplied(name: string, prefix: string, folder: string): string {
  return readFileSync(`hosting/${name}`, 'utf8')
    .replaceAll('@ROOT@', resolve(folder))
    .replaceAll('@PREFIX@', prefix);
}

async function run(
  command: string,
  parameters: string[],
  origin: string,
  folder: string,
): Promise<RealServer> {
  const server = spawn(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
  for (let attempt = 0; ; attempt += 1) {
    const answers = await fetch(origin, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (answers) break;
    if (attempt === 100 || server.exitCode !== null) throw new Error(`${command} did not start.`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
  return {
    origin,
    stop: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const gone = once(server, 'exit');
      server.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true });
    },
  };
}

/** nginx with `hosting/nginx.conf` under `prefix`, showing the site at `site`. */
export async function nginx(prefix: string, site = 'dist'): Promise<RealServer> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const configuration = `daemon off; worker_processes 1; user root; pid ${folder}/pid; error_log stderr crit;
events {}
http {
  include /etc/nginx/mime.types; access_log off; client_body_temp_path ${folder}; proxy_temp_path ${folder};
  fastcgi_temp_path ${folder}; uwsgi_temp_path ${folder}; scgi_temp_path ${folder};
  server { listen 127.0.0.1:${port}; ${supplied('nginx.conf', prefix, site)} }
}`;
  writeFileSync(join(folder, 'nginx.conf'), configuration);
  return run('nginx', ['-e', 'stderr', '-c', join(folder, 'nginx.conf')], `http://127.0.0.1:${port}`, folder);
}

const apacheModules = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'alias',
  'headers',
  'rewrite',
  'substitute',
  'filter',
  'setenvif',
  'env',
];

/** Apache with `hosting/apache.conf` under `prefix`, showing the site at `site`. */
export async function apache(prefix: string, site = 'dist'): Promise<RealServer> {
  const folder = mkdtempSync(join(tmpdir(), 'apache-'));
  const port = await freePort();
  const modules = apacheModules
    .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`)
    .join('\n');
  const configuration = `ServerRoot ${folder}\nPidFile ${folder}/pid\nErrorLog ${folder}/error.log\nLogLevel crit
Listen 127.0.0.1:${port}\nServerName 127.0.0.1\nUser www-data\nGroup www-data
${modules}\nTypesConfig /etc/mime.types\nDocumentRoot ${folder}\n${supplied('apache.conf', prefix, site)}`;
  writeFileSync(join(folder, 'apache.conf'), configuration);
  execFileSync('chmod', ['755', folder]);
  return run(
    'apache2',
    ['-DFOREGROUND', '-f', join(folder, 'apache.conf')],
    `http://127.0.0.1:${port}`,
    folder,
  );
}
