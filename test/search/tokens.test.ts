import { describe, expect, it } from 'vitest';
import { fold, words } from '#search';
import { subjectOf } from '../../src/search/tokens.ts';

describe('what agents type is read as they mean it', () => {
  it.each([
    ['Réf.\u00a0Tiers', ['ref', 'tiers']],
    ['l’échéance', ['echeance']],
    ["l'échéance", ['echeance']],
    ['l echeance', ['echeance']],
    ['l ou I', ['l', 'ou', 'i']],
    ['n° util', ['numero', 'util']],
    ['n°utilisateur', ['numero', 'utilisateur']],
    ['nº utilisateur', ['numero', 'utilisateur']],
    ['no utilisateur', ['numero', 'utilisateur']],
    ['num. utilisateur', ['numero', 'utilisateur']],
    ['num utilisateur', ['numero', 'utilisateur']],
    ['1ère connexion', ['premiere', 'connexion']],
    ['1re connexion', ['premiere', 'connexion']],
    ['premier mail', ['premier', 'mail']],
    ['m0t de passe', ['motdepasse']],
    ['BL0QUE O0', ['bloque', 'o0']],
    ['e-mail', ['email']],
    ['e mail', ['email']],
    ['mdp oublié', ['motdepasse', 'oublie']],
    ['mots de passes oubliés', ['motdepasse', 'oublies']],
    ['motdepasse', ['motdepasse']],
    ['24h', ['24h']],
    ['24 heures', ['24h']],
    ['deux mois', ['2mois']],
    ['10 mn', ['10min']],
    ['14 chiffres', ['14chiffre']],
    ['3 à 4 h', ['3h', '4h']],
    ['5 tentatives', ['5essai']],
    ['cœur', ['coeur']],
    ['copier/coller', ['copier', 'coller']],
    ['', []],
    ['?!', []],
    ['° !', []],
    ['1e connexion', ['premiere', 'connexion']],
    ['1 e-mail', ['1', 'email']],
    ['3 à 4 choses', ['3', 'a', '4', 'choses']],
    ['de 2 à 3 h', ['de', '2h', '3h']],
    ['14 caractères', ['14chiffre']],
    ['trois fois', ['3essai']],
    ['bloqué à 10h12', ['bloque', 'a']],
    ['marche toujours pas', ['marche', 'pas']],
    ['tjr pa reçu', ['pa', 'recu']],
    ['emails', ['email']],
    ['num.utilisateur', ['numero', 'utilisateur']],
    ['1er mail', ['premiere', 'mail']],
    ['motde passe', ['motdepasse']],
    ['mot depasse', ['motdepasse']],
    ['mot de pass', ['motdepasse']],
  ])('« %s »', (typed, read) => {
    expect(words(typed)).toEqual(read);
  });

  it('takes the beginning of « mot de passe » for the whole while it is typed', () => {
    for (const typed of ['mot d', 'mot de', 'mot de p', 'mot de pa', 'mot de pas', 'mot de pass'])
      expect(words(typed, true)).toEqual(['motdepasse']);
    expect(words('mot d')).toEqual(['mot', 'd']);
    expect(words('mot de compte', true)).toEqual(['mot', 'de', 'compte']);
  });

  it('keeps the words that carry a subject, or all of them when none does', () => {
    expect(subjectOf(words('le compte est bloqué'))).toEqual(['compte', 'bloque']);
    expect(subjectOf(words('que faire'))).toEqual(['que', 'faire']);
  });

  it('folds capitals, accents, dashes and spaces of every kind', () => {
    expect(fold('À\u202fREMETTRE\u00a0: Œuvre – l’Été')).toBe("a remettre : oeuvre - l'ete");
  });
});
