import type { ToolName } from './tools.ts';

/** A tool as a custom element: its tag, the attributes a page may set at any time, the event it hears. */
export type ToolElement = {
  readonly tag: string;
  readonly attributes: readonly string[];
  readonly event: string;
};

/**
 * The tools offered as elements. A page reads all that is typed in an element it holds: whatever takes a password, the
 * tester and the assistant that opens it, is none.
 */
export const toolElements = {
  'numero-utilisateur': {
    tag: 'aide-numero-utilisateur',
    attributes: ['code-caf', 'ref-tiers', 'rang'],
    event: 'aide-numero',
  },
  'frise-validite': {
    tag: 'aide-frise-validite',
    attributes: ['type', 'envoi', 'recu', 'choisi', 'fuseau'],
    event: 'aide-validite',
  },
} as const satisfies Partial<Readonly<Record<ToolName, ToolElement>>>;

export type ElementName = keyof typeof toolElements;

export const elementNames = Object.keys(toolElements) as ElementName[];
