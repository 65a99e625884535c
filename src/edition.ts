/**
 * The edition of one CAF: the few values that differ from one CAF to another, read from `edition.yaml`
 * (or from the file named by the environment variable EDITION). Every key is optional; a wrong one stops
 * the build with a French sentence that names the key and gives an example.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';

/** A string value: `example` is quoted in the error, `pattern` says what is accepted. */
function text(key: string, example: string, pattern = /\S/) {
  const error = `« ${key} » n’est pas une valeur attendue. Exemple : ${key}: ${example}`;
  return z.string({ error }).trim().regex(pattern, { error }).optional();
}

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const address = /^https?:\/\/\S+\/$/;
const referentExample = '\n  referent:\n    nom: Pôle bailleurs\n    telephone: "01 23 45 67 89"';

const referent = z
  .strictObject(
    {
      nom: text('referent.nom', 'Pôle bailleurs'),
      telephone: text('referent.telephone', '"01 23 45 67 89"', /^[+\d][\d .]{5,}$/),
      courriel: text('referent.courriel', 'bailleurs@exemple.fr', email),
    },
    {
      error: (issue) =>
        unknownKey(issue, 'nom, telephone, courriel') ??
        `« referent » réunit nom, telephone et courriel. Exemple :${referentExample}`,
    },
  )
  .optional();

const knownKeys =
  'nom, codeCaf, referent, fuseau, adressePublique, adressePortail, officiel, editeur, directeurPublication, hebergeur, contactErreur';

const schema = z.strictObject(
  {
    nom: text('nom', 'Caf de l’exemple'),
    codeCaf: text('codeCaf', '"078" (trois chiffres, entre guillemets)', /^(?!000)\d{3}$/),
    referent,
    fuseau: text('fuseau', 'Indian/Reunion').refine((zone) => zone === undefined || isTimeZone(zone), {
      error: '« fuseau » n’est pas un fuseau horaire connu. Exemple : fuseau: Indian/Reunion',
    }),
    adressePublique: text(
      'adressePublique',
      'https://intranet.exemple.fr/aide/ (avec la barre finale)',
      address,
    ),
    adressePortail: text('adressePortail', 'https://portail.exemple.fr/ (avec la barre finale)', address),
    officiel: z.boolean({ error: '« officiel » vaut true ou false. Exemple : officiel: false' }).optional(),
    editeur: text('editeur', 'Caf de l’exemple, 1 rue de l’Exemple'),
    directeurPublication: text('directeurPublication', 'la direction de la Caf de l’exemple'),
    hebergeur: text('hebergeur', 'Service informatique de l’exemple'),
    contactErreur: text('contactErreur', 'aide-bailleurs@exemple.fr', email),
  },
  {
    error: (issue) =>
      unknownKey(issue, knownKeys) ??
      'Le fichier contient des lignes « clé: valeur ». Exemple : nom: Caf de l’exemple',
  },
);

export type Edition = z.infer<typeof schema>;

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('fr', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}

function unknownKey(issue: { code?: string; keys?: PropertyKey[] }, known: string): string | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  return `Clé inconnue : « ${(issue.keys ?? []).map(String).join(' », « ')} ». Clés possibles : ${known}.`;
}

/**
 * Reads an edition from YAML text.
 * @throws Error in French, one line a wrong key, naming `fileName`.
 * @example parseEdition('codeCaf: "078"', 'edition.yaml') // { codeCaf: '078' }
 */
export function parseEdition(yaml: string, fileName: string): Edition {
  let values: unknown;
  try {
    values = parse(yaml) ?? {};
  } catch (error) {
    const line = /line (\d+)/.exec(String(error))?.[1];
    throw new Error(
      `${fileName} : ${line ? `la ligne ${line}` : 'une ligne'} ne se lit pas. Écrivez « clé: valeur », une par ligne. Exemple : nom: Caf de l’exemple`,
    );
  }
  const result = schema.safeParse(values);
  if (result.success) return result.data;
  throw new Error(result.error.issues.map((issue) => `${fileName} : ${issue.message}`).join('\n'));
}

function readEdition(): Edition {
  const path = process.env['EDITION'] ?? 'edition.yaml';
  if (!existsSync(path)) {
    if (process.env['EDITION'] === undefined) return {};
    throw new Error(`Le fichier d’édition « ${path} » est introuvable. Vérifiez la variable EDITION.`);
  }
  return parseEdition(readFileSync(path, 'utf8'), path);
}

/** The edition being built. */
export const edition: Edition = readEdition();
