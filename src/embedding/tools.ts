/** What another page may embed: how each tool is framed, and the values its page may give to it. None is secret. */
export type EmbeddedTool = {
  /** What its frame allows; the links of a tool open a page of their own, out of the sandbox. */
  readonly sandbox: string;
  /** `data-*` of a link, and names after the `#` of the bare page. */
  readonly fields: readonly string[];
};

const links = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const trusted = `${links} allow-same-origin`;

/**
 * The tools by the last part of their address. A password is never typed in a frame that its host’s scripts can read: the
 * tester, and the assistant that opens it, have no origin there.
 */
export const embeddedTools = {
  'numero-utilisateur': {
    sandbox: trusted,
    fields: ['code-caf', 'ref-tiers', 'rang', 'numero'],
  },
  'variantes-mot-de-passe': { sandbox: `${links} allow-modals`, fields: [] },
  'frise-validite': {
    sandbox: `${trusted} allow-modals`,
    fields: ['type', 'envoi', 'recu', 'choisi', 'fuseau'],
  },
  assistant: {
    sandbox: `${links} allow-modals allow-downloads`,
    fields: [
      'motif',
      'connecte',
      'envoi',
      'envoye',
      'recu',
      'en-main',
      'choisi',
      'formes',
      'refus',
      'dernier-refus',
    ],
  },
} as const satisfies Readonly<Record<string, EmbeddedTool>>;

export type ToolName = keyof typeof embeddedTools;

export const toolNames = Object.keys(embeddedTools) as ToolName[];
