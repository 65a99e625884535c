/** What a page's author copies: the same text on screen, in tests of the page, and at the address of the edition. */
import { embeddedTools, toolElements, type ElementName, type ToolName } from '#embedding';
import { edition } from '#edition';
import { readIntegrity } from '#build/embedding-files.ts';

export const site = edition.adressePublique ?? 'https://intranet.exemple.fr/aide/';

/** Hash by path, every version. */
export const integrity = await readIntegrity();

/** The last version published. */
export const latest = Object.keys(integrity).at(-1)?.split('/')[0] ?? '';

/** With its version and hash; without them between two versions, when the last has no such file yet. */
const script = (name: string, kind = ''): string => {
  const path = `${latest}/${name}.js`;
  const hash = integrity[path];
  if (hash === undefined) return `<script ${kind}src="${site}integrer/${name}.js"></script>`;
  return `<script ${kind}src="${site}integrer/${path}"\n  integrity="${hash}" crossorigin="anonymous"></script>`;
};

export const linkSnippet = (title: string): string =>
  `<a href="${site}outils/numero-utilisateur/" data-aide-bailleurs data-code-caf="078">${title}</a>\n${script('integrer')}`;

export const frameSnippet = (tool: ToolName, title: string): string =>
  `<iframe src="${site}integrer/${tool}/" title="${title}"\n  sandbox="${embeddedTools[tool].sandbox}" width="100%" height="700"></iframe>`;

const samples: Readonly<Record<ElementName, string>> = {
  'numero-utilisateur': 'code-caf="078"',
  'frise-validite': 'type="initial-mail" recu="2026-03-10T09:40"',
};

export const elementSnippet = (tool: ElementName): string => {
  const { tag } = toolElements[tool];
  return `<${tag} ${samples[tool]}></${tag}>\n${script(tool, 'type="module" ')}`;
};

const details: Readonly<Record<ElementName, string>> = {
  'numero-utilisateur': `// { numero: '07802700750001', groupes: '078 0270075 0001' }`,
  'frise-validite': `// { type, phrase, essaiPossible, essaiConseille, fin, nouvelleDemande }`,
};

export const eventSnippet = (tool: ElementName): string =>
  `document.addEventListener('${toolElements[tool].event}', ({ detail }) => {\n  ${details[tool]}\n});`;
