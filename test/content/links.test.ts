import { describe, expect, it } from 'vitest';
import { doubtIds, factIds } from '#rules';
import { terms } from './lexique.ts';
import { fiches, pages, parseSource, sources, withoutCode, type SourceFile } from './source-file.ts';

const address = ({ kind, slug }: SourceFile) => {
  if (kind === 'fiches') return `/fiches/${slug}/`;
  return slug === 'accueil' ? '/' : `/${slug.replace(/^outils-/, 'outils/')}/`;
};

const headingId = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

function anchors(file: SourceFile): string[] {
  const parts = file.tags.filter(({ name }) => name === 'Part').map(({ props }) => String(props['id']));
  const headings = [...file.body.matchAll(/^#+ (.+)$/gm)].map((match) => headingId(match[1] ?? ''));
  return [...parts, ...headings];
}

/** Anchors a page gets from its template, not from its text. */
const made: Record<string, readonly string[]> = {
  '/glossaire/': terms.map(({ id }) => id),
  '/sources/': [...factIds, ...doubtIds, 'chiffres', 'faits', 'doutes'],
  '/mentions-legales/': ['signaler'],
};

const places = new Map(
  sources.map((file) => [address(file), [...anchors(file), ...(made[address(file)] ?? [])]]),
);

function brokenLinks(file: SourceFile): string[] {
  const text = withoutCode(file.body);
  const links = [...text.matchAll(/\]\(([^)]*)\)|href="([^"]*)"/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  return links
    .filter((link) => !link.startsWith('https://'))
    .flatMap((link) => {
      const [page = '', anchor] = link.split('#');
      const found = page === '' ? anchors(file) : places.get(page);
      if (!found)
        return [
          `${file.path} : le lien « ${link} » ne mène à aucune page. Il s’écrit /fiches/nom-de-la-fiche/, avec les deux barres.`,
        ];
      if (anchor === undefined || found.includes(anchor)) return [];
      return [
        `${file.path} : « ${link} » : la page n’a pas de partie « ${anchor} ». Parties : ${found.join(', ')}.`,
      ];
    });
}

describe('links of content', () => {
  it.each(sources)('$path leads only to pages and parts that exist', (file) => {
    expect(brokenLinks(file)).toEqual([]);
  });

  it.each(fiches)('$path gives each part an address of its own', (file) => {
    const ids = anchors(file);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('sees a missing page, a missing part and a missing final slash', () => {
    const body =
      '[a](/fiches/absente/) [b](/fiches/compte-bloque/#absente) [c](/fiches/compte-bloque) [d](#absente) [e](/glossaire/#nims)';
    expect(
      brokenLinks(parseSource('content/pages/exemple.mdx', `---\ntitre: Exemple\n---\n${body}`)),
    ).toHaveLength(4);
  });

  it('has the pages that other tools link to', () => {
    const expected = [
      'accueil',
      'fiches',
      'outils',
      'glossaire',
      'imprimer',
      'recherche',
      'sources',
      'nouveautes',
      'integrer',
      'accessibilite',
    ]
      .concat([
        'confidentialite',
        'mentions-legales',
        'plan-du-site',
        'outils-numero-utilisateur',
        'outils-variantes-mot-de-passe',
      ])
      .concat(['outils-frise-validite', 'outils-assistant']);
    expect(pages.map(({ slug }) => slug).sort()).toEqual(expected.sort());
  });
});
