/** A page of somebody else, with its own strict policy and its own careless style, to hold what the site offers. */
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, inject } from 'vitest';
import { visit, type Visit } from './visit.ts';

const clashingStyle = `*{font:italic 30px/3 cursive!important;letter-spacing:1em!important}
iframe,a{height:40px!important;border:9px solid red!important;position:relative}
html{font-size:50%} div,section,input,button{float:right;background:red;color:red;display:inline;text-transform:uppercase}`;

const site = (): string => inject('site');

/** What a host's server allows: everything else is refused. */
export const policies = {
  frames: () =>
    `default-src 'none'; img-src data:; style-src 'self'; frame-src ${site()}; script-src ${site()}`,
  elements: () => `default-src 'none'; img-src data:; style-src 'none'; script-src ${site()}`,
  styledElements: () => `default-src 'none'; img-src data:; style-src 'self'; script-src ${site()}`,
  all: () => `default-src 'none'; img-src data:; style-src 'self'; frame-src ${site()}; script-src ${site()}`,
  scriptsStripped: () =>
    `default-src 'none'; img-src data:; style-src 'self'; frame-src ${site()}; script-src 'none'`,
  noFrames: () =>
    `default-src 'none'; img-src data:; style-src 'self'; frame-src 'none'; script-src ${site()}`,
};

export const link = (tool: string, data = ''): string =>
  `<p><a href="${site()}outils/${tool}/" data-aide-bailleurs ${data}>Outil ${tool}</a></p>`;
export const upgrade = (): string => `<script src="${site()}integrer/integrer.js"></script>`;
export const element = (tool: string, attributes = ''): string =>
  `<aide-${tool} ${attributes}></aide-${tool}>`;
export const elementScript = (tool: string): string =>
  `<script type="module" src="${site()}integrer/${tool}.js"></script>`;

/** What a strict policy says of the host's own style, which is not ours to mend. */
const hostsOwn = /clash\.css|inline style/;

export type HostPage = Visit & {
  /** Opens a host page that holds `body`, in the file's one browser page; faults start anew. */
  open: (body: string, policy: string) => Promise<void>;
  /** The faults that are not of the host's own making. */
  ours: () => string[];
};

/** Serves host pages for the tests of a file, all opened in one browser page. */
export function hostPages(): () => HostPage {
  let server: Server;
  let opened: HostPage;
  let shown = { body: '', policy: '' };
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/clash.css') {
        response.writeHead(200, { 'content-type': 'text/css' }).end(clashingStyle);
        return;
      }
      response
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': shown.policy,
        })
        .end(
          `<!doctype html><html lang="fr"><title>Intranet</title><link rel="stylesheet" href="/clash.css"><link rel="icon" href="data:,"><main><h1>Intranet</h1>${shown.body}</main>`,
        );
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const visited = await visit('', { site: origin, also: site() });
    opened = {
      ...visited,
      open: async (body, policy) => {
        shown = { body, policy };
        visited.faults.length = 0;
        await visited.page.goto(origin);
      },
      ours: () => visited.faults.filter((fault) => !hostsOwn.test(fault)),
    };
  });
  afterAll(async () => {
    await opened.close();
    server.close();
  });
  return () => opened;
}
