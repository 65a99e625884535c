import { keywordEngine, type SearchData } from '#search';

/** A site of a few pages, enough to try the search on. */
export const smallSite: SearchData = {
  pages: [
    [
      'fiches/mot-de-passe-perdu/',
      'fiche',
      'Mot de passe perdu',
      'Jamais connecté : IDENTIFIANT PERDU.',
      ['mdp', 'mot de passe oublié', 'code d’accès oublié'],
      [['cas-1', 'Jamais connecté', 'Cas 1']],
    ],
    [
      'fiches/identifiant-perdu/',
      'fiche',
      'Identifiant perdu',
      'Ne rien redemander avant 24 h.',
      ['login oublié'],
      [['attendre', 'Un envoi est encore valable', 'Attendre']],
    ],
    [
      'fiches/compte-bloque/',
      'fiche',
      'Compte bloqué',
      'Le blocage dure 10 min.',
      ['blocage', 'trop d’essais'],
      [],
    ],
    [
      'outils/numero-utilisateur/',
      'outil',
      'Calculateur du N° UTILISATEUR',
      '14 chiffres à copier.',
      ['n° util', 'calculateur'],
      [],
    ],
    ['accessibilite/', 'page', 'Accessibilité', 'Non conforme.', ['déclaration', 'handicap'], []],
  ],
  terms: [
    ['bailleur', 'Bailleur', 'Qui loue le logement.', ['propriétaire']],
    ['numero-utilisateur', 'N° UTILISATEUR', 'Le numéro de 14 chiffres.', ['numéro utilisateur']],
    ['nims', 'NIMS', 'L’outil interne.', []],
  ],
  figures: [
    ['24\u00a0h', [['F20', 'Un mot de passe réinitialisé vaut 24\u00a0h.']]],
    ['10\u00a0min', [['F32', 'L’accès est bloqué 10\u00a0min.']]],
  ],
  words: 'indesirables tableur',
  synonyms: [
    ['bloqué', 'gelé,suspendu'],
    ['mot de passe', 'sésame,code confidentiel'],
  ],
  outside: ['Netflix,boîte vocale', 'loyer,RIB', 'truc,système', ''],
};

export const engine = keywordEngine(smallSite);

/** Where the results of a query lead, in order. */
export function addresses(query: string, typing = false): string[] {
  return engine.search(query, { typing }).results.map(({ address }) => address);
}
