/** Warns the person who builds that the legal page lacks what French law asks of it. */
import type { AstroIntegration } from 'astro';
import { edition, type Edition } from '#edition';

const required = [
  'editeur',
  'directeurPublication',
  'hebergeur',
] as const satisfies readonly (keyof Edition)[];

/** The keys of the legal page that an edition leaves out. */
export function missingLegalKeys(values: Edition): string[] {
  return required.filter((key) => values[key] === undefined);
}

export function legalNotice(): AstroIntegration {
  return {
    name: 'legal-notice',
    hooks: {
      'astro:build:done': ({ logger }) => {
        const missing = missingLegalKeys(edition);
        if (missing.length > 0)
          logger.warn(
            `edition.yaml ne donne pas ${missing.join(', ')} : la page « Mentions légales » le dit à ses lecteurs.`,
          );
      },
    },
  };
}
