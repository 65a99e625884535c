import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export type Term = {
  readonly id: string;
  readonly terme: string;
  readonly definition: string;
  readonly synonymes?: readonly string[];
  readonly faits?: readonly string[];
  readonly doutes?: readonly string[];
};

/** The glossary as its author wrote it. */
export const terms = parse(readFileSync('content/lexique.yaml', 'utf8')) as readonly Term[];
