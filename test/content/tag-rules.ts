/** The tags an author may write, with the values each property accepts. */
import { captions, doubtIds, factIds } from '#rules';
import { figureFacts, isFigureTextId } from '#wording';
import { terms } from './lexique.ts';
import type { Tag } from './source-file.ts';

type Accepts = {
  readonly allows: (value: string) => boolean;
  readonly expected: string;
  readonly optional?: true;
};

const oneOf = (values: readonly string[]): Accepts => ({
  allows: (value) => values.includes(value),
  expected: values.join(', '),
});
const listOf = (values: readonly string[], expected: string): Accepts => ({
  allows: (value) => value.split(' ').every((item) => values.includes(item)),
  expected,
});
const optional = (accepts: Accepts): Accepts => ({ ...accepts, optional: true });
const words: Accepts = { allows: (value) => value.trim() !== '', expected: 'un texte' };
const slug: Accepts = {
  allows: (value) => /^[a-z0-9-]+$/.test(value),
  expected: 'des minuscules et des tirets, sans accent',
};
const figure: Accepts = { allows: isFigureTextId, expected: 'le nom d’un chiffre (voir src/rules/facts.ts)' };
const readers = oneOf(['agent', 'bailleur']);
const facts = listOf(factIds, 'des faits, de F1 à F46');
const doubts = listOf(doubtIds, 'des doutes, de A1 à A29');

const known: Record<string, Record<string, Accepts>> = {
  Answer: {},
  Caption: { name: oneOf(Object.keys(captions)) },
  DelayTable: {},
  ExampleNumber: {},
  Fact: {
    id: figure,
    f: optional(facts),
    bare: optional({ allows: () => false, expected: 'aucune valeur' }),
  },
  Never: {},
  Only: { reader: readers },
  Part: { title: words, id: slug, label: optional(words), doubts: optional(doubts), only: optional(readers) },
  Reason: { title: words, href: words, figure, note: words },
  Row: { when: words },
  Source: { f: facts },
  Steps: {},
  Term: { id: oneOf(terms.map(({ id }) => id)) },
  Tool: { name: oneOf(['numero-utilisateur', 'variantes-mot-de-passe', 'frise-validite']) },
  kbd: {},
  ul: { class: optional(words) },
};

function misquoted({ name, props }: Tag): string[] {
  const { id, f } = props;
  if (name !== 'Fact' || typeof id !== 'string' || typeof f !== 'string' || !isFigureTextId(id)) return [];
  const stated = figureFacts(id);
  return stated.some((fact) => fact === f)
    ? []
    : [
        `<Fact id="${id}" f="${f}"> : ce fait ne donne pas ce chiffre. Faits possibles : ${stated.join(', ')}.`,
      ];
}

/** What is wrong with one tag, in French. */
export function tagFaults(tag: Tag): string[] {
  const accepted = known[tag.name];
  if (!accepted) return [`<${tag.name}> n’existe pas. Balises possibles : ${Object.keys(known).join(', ')}.`];
  const absent = Object.entries(accepted).filter(
    ([prop, { optional }]) => !optional && tag.props[prop] === undefined,
  );
  return [
    ...absent.map(([prop, { expected }]) => `<${tag.name}> demande « ${prop} » : ${expected}.`),
    ...Object.entries(tag.props).flatMap(([prop, value]) => {
      const rule = accepted[prop];
      if (!rule)
        return [
          `<${tag.name}> n’accepte pas « ${prop} ». Possibles : ${Object.keys(accepted).join(', ') || 'aucune'}.`,
        ];
      const right = prop === 'bare' ? value === true : value !== true && rule.allows(value);
      return right ? [] : [`<${tag.name} ${prop}="${value}"> : la valeur attendue est ${rule.expected}.`];
    }),
    ...misquoted(tag),
  ];
}
