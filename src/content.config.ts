/** The collections of content/ and the front matter an author must give; errors are French and name the repair. */
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { doubtIds, factIds } from '#rules';
import { fillFigures } from '#wording';

function sentence(key: string, example: string, maximum = 200) {
  const error = `« ${key} » manque ou n’est pas un texte. Exemple : ${key}: ${example}`;
  return z
    .string({ error })
    .trim()
    .min(1, { error })
    .max(maximum, { error: `« ${key} » dépasse ${maximum} caractères : raccourcissez-le.` });
}

function day(key: string) {
  return z.coerce.date({ error: `« ${key} » est une date. Exemple : ${key}: 2026-11-23` });
}

function keywords(minimum: number) {
  const error = `« motsCles » compte ${minimum} à 15 mots ou groupes de mots. Exemple : motsCles: [mdp oublié, perdu]`;
  return z.array(z.string({ error }), { error }).min(minimum, { error }).max(15, { error });
}

const resume = sentence('resume', 'Quel bouton choisir.').transform(fillFigures);

const fiche = z.strictObject({
  titre: sentence('titre', 'Mot de passe perdu', 60),
  resume,
  motsCles: keywords(8),
  faits: z.array(
    z.enum(factIds, {
      error: 'Dans « faits », un numéro n’existe pas : ils vont de F1 à F46. Exemple : faits: [F10, F11]',
    }),
    { error: '« faits » manque. Exemple : faits: [F10, F11]' },
  ),
  doutes: z.array(
    z.enum(doubtIds, {
      error: 'Dans « doutes », un numéro n’existe pas : ils vont de A1 à A29. Exemple : doutes: [A10]',
    }),
    { error: '« doutes » manque. Sans doute, écrivez doutes: []' },
  ),
  lecteurs: z
    .array(
      z.enum(['agent', 'bailleur'], {
        error: '« lecteurs » accepte agent et bailleur. Exemple : lecteurs: [agent, bailleur]',
      }),
      {
        error: '« lecteurs » manque. Exemple : lecteurs: [agent, bailleur]',
      },
    )
    .min(1, { error: '« lecteurs » est vide. Exemple : lecteurs: [agent]' }),
  numero: z
    .int({ error: '« numero » est le rang de la fiche, un nombre entier. Exemple : numero: 3' })
    .positive(),
  relueLe: day('relueLe'),
  reviseeLe: day('reviseeLe'),
  pages: z.int({ error: '« pages » est le nombre de pages imprimées. Exemple : pages: 1' }).min(1).max(2),
  pagesGrosCaracteres: z
    .int({
      error:
        '« pagesGrosCaracteres » est le nombre de pages en gros caractères. Exemple : pagesGrosCaracteres: 2',
    })
    .min(1)
    .max(4),
  reponse: sentence('reponse', 'Quel bouton ?', 60).optional(),
});

const page = z.strictObject({
  titre: sentence('titre', 'Nouveautés', 60),
  resume,
  motsCles: keywords(0).default([]),
  relueLe: day('relueLe').optional(),
});

const term = z.strictObject({
  id: z.string(),
  terme: sentence('terme', 'Réf. Tiers', 60),
  definition: sentence('definition', 'Le numéro de tiers complété par des zéros.', 600).transform(
    fillFigures,
  ),
  synonymes: z.array(z.string()).default([]),
  faits: z.array(z.enum(factIds)).default([]),
  doutes: z.array(z.enum(doubtIds)).default([]),
  code: z.string().optional(),
});

const others = (key: string) => {
  const error = `« ${key} » est une liste de mots ou de groupes de mots, sans virgule dedans. Exemple : ${key}: [proprio, agence]`;
  return z.array(z.string({ error }).regex(/^[^,]+$/, { error }), { error }).min(1, { error });
};

const synonym = z.strictObject({ id: z.string(), autres: others('autres') });
const outside = z.strictObject({
  id: z.enum(['services', 'sujets', 'courants', 'ordinaires']),
  mots: others('mots'),
});

const criterion = z
  .strictObject({
    id: z.string().regex(/^\d{1,2}\.\d{1,2}$/, {
      error: 'Dans content/rgaa.yaml, « id » est le numéro du critère. Exemple : id: "11.10"',
    }),
    sujet: sentence('sujet', 'Une étiquette à chaque champ', 90),
    verdict: z.enum(['conforme', 'non conforme', 'sans objet'], {
      error: '« verdict » vaut conforme, non conforme ou sans objet.',
    }),
    controle: z.enum(['script', 'lecture', 'personne'], {
      error:
        '« controle » vaut script, lecture, ou personne (il faut quelqu’un, et personne ne l’a encore fait).',
    }),
    constat: sentence('constat', 'Chaque champ a son nom à l’écran.'),
    tests: z.array(z.string()).default([]),
  })
  .refine(({ controle, tests }) => (controle === 'script') === tests.length > 0, {
    error: '« tests » nomme les tests d’un contrôle par script, et n’existe que pour lui.',
  })
  .refine(({ controle, verdict }) => controle !== 'personne' || verdict === 'non conforme', {
    error: 'Ce qui attend une personne est compté « non conforme » : écrivez verdict: non conforme.',
  });

export const collections = {
  rgaa: defineCollection({ loader: file('content/rgaa.yaml'), schema: criterion }),
  fiches: defineCollection({
    loader: glob({ base: './content/fiches', pattern: '**/*.mdx' }),
    schema: fiche,
  }),
  pages: defineCollection({ loader: glob({ base: './content/pages', pattern: '**/*.mdx' }), schema: page }),
  lexique: defineCollection({ loader: file('content/lexique.yaml'), schema: term }),
  synonymes: defineCollection({ loader: file('content/synonymes.yaml'), schema: synonym }),
  'hors-sujet': defineCollection({ loader: file('content/hors-sujet.yaml'), schema: outside }),
};
