import { describe, expect, it } from 'vitest';
import { doubtIds, factIds } from '#rules';
import { doubtsShown, factsShown } from './citations.ts';
import { fiches, pages, parseSource } from './source-file.ts';

const tools = pages.filter(({ slug }) => slug.startsWith('outils-'));
const taught = [...fiches, ...tools];

function missing(all: readonly string[], shown: readonly string[], kind: string): string[] {
  return all
    .filter((id) => !shown.includes(id))
    .map((id) => `${id} : ${kind} n’apparaît sur aucune fiche ni aucun outil. Citez-le là où il sert.`);
}

function differences(path: string, key: string, declared: unknown, shown: readonly string[]): string[] {
  const list = declared as string[];
  return [
    ...list
      .filter((id) => !shown.includes(id))
      .map((id) => `${path} : ${id} est dans « ${key} » mais pas dans la page. Citez-le ou retirez-le.`),
    ...shown
      .filter((id) => !list.includes(id))
      .map((id) => `${path} : ${id} est dans la page mais pas dans « ${key} ». Ajoutez-le.`),
  ];
}

describe('facts and doubts of content', () => {
  it('shows every instruction of the note on a sheet or a tool', () => {
    const instructions = factIds.slice(factIds.indexOf('F4'), factIds.indexOf('F44') + 1);
    expect(missing(instructions, taught.flatMap(factsShown), 'ce fait')).toEqual([]);
  });

  it('shows every doubt of the note on a sheet or a tool', () => {
    expect(missing(doubtIds, taught.flatMap(doubtsShown), 'ce doute')).toEqual([]);
  });

  it.each(fiches)('$path declares the facts and doubts it shows', (fiche) => {
    expect(differences(fiche.path, 'faits', fiche.data['faits'], factsShown(fiche))).toEqual([]);
    expect(differences(fiche.path, 'doutes', fiche.data['doutes'], doubtsShown(fiche))).toEqual([]);
  });

  it('reads citations from tags, bare figures apart', () => {
    const body =
      '<Part doubts="A10 A21" /><Source f="F35 F36" /><Fact id="max-tries" /><Fact id="lockout" bare />';
    const source = parseSource('content/fiches/exemple.mdx', `---\ntitre: Exemple\n---\n${body}`);
    expect(factsShown(source)).toEqual(['F31', 'F35', 'F36']);
    expect(doubtsShown(source)).toEqual(['A10', 'A21']);
    expect(missing(['F30', 'F31'], factsShown(source), 'ce fait')).toHaveLength(1);
    expect(differences('x', 'faits', ['F30', 'F31'], factsShown(source))).toHaveLength(3);
  });
});
