import { describe, expect, it } from 'vitest';
import { sound } from '../../src/search/sound.ts';
import { stem } from '../../src/search/stem.ts';

describe('the forms of a word share a root', () => {
  it.each([
    ['bloque bloquee bloquees bloquer bloques blocage'],
    ['expirer expire expires expiration'],
    ['calculateur calculatrice calculer calcul'],
    ['verrouiller verrouillage verrouille'],
    ['perdu perdus perdue perdues'],
    ['connexion connexions'],
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  it('leaves a short word and a figure as they are', () => {
    expect(['mois', 'nims', '14chiffres'].map(stem)).toEqual(['mois', 'nims', '14chiffres']);
  });
});

describe('two spellings of one sound meet', () => {
  it.each([
    ['conection', 'connexion'],
    ['conexion', 'connexion'],
    ['bayeur', 'bailleur'],
    ['identifient', 'identifiant'],
    ['idantifiant', 'identifiant'],
    ['courrié', 'courrier'],
    ['glossère', 'glossaire'],
    ['provizoire', 'provisoire'],
    ['conte', 'compte'],
    ['bloker', 'bloquer'],
    ['ressu', 'reçu'],
  ])('%s, %s', (typed, meant) => {
    expect(sound(typed)).toBe(sound(meant));
  });

  it('keeps words of other sounds apart', () => {
    expect(sound('mail')).not.toBe(sound('malle'));
    expect(sound('lettre')).not.toBe(sound('litre'));
  });
});
