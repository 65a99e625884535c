/** Which facts and doubts a source file shows its reader. */
import { doubtIds, factIds } from '#rules';
import { figureFacts, isFigureTextId } from '#wording';
import type { SourceFile, Tag } from './source-file.ts';

/** What `<DelayTable />` cites by itself. */
const delayTableFacts = ['F18', 'F19', 'F20', 'F21', 'F35', 'F36', 'F37'];

const words = (value: string | true | undefined) => (typeof value === 'string' ? value.split(/\s+/) : []);

function factsOfTag({ name, props }: Tag): readonly string[] {
  const { id, f, bare } = props;
  if (name === 'Source') return words(f);
  if (name === 'DelayTable') return delayTableFacts;
  if (name !== 'Fact' || bare !== undefined || typeof id !== 'string' || !isFigureTextId(id)) return [];
  return typeof f === 'string' ? [f] : figureFacts(id).slice(0, 1);
}

const inOrder = (all: readonly string[], found: readonly string[]) => all.filter((id) => found.includes(id));

/** Facts cited on the page, in the note's order. */
export function factsShown(source: SourceFile): string[] {
  return inOrder(factIds, source.tags.flatMap(factsOfTag));
}

/** Doubts shown beside a part of the page, in the note's order. */
export function doubtsShown(source: SourceFile): string[] {
  return inOrder(
    doubtIds,
    source.tags.flatMap(({ props }) => words(props['doubts'])),
  );
}
