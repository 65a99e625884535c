import { describe, expect, it } from 'vitest';
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

describe('each ending is left out, in the singular and the plural', () => {
  it.each([
    ['valid', 'validation validations'],
    ['calcul', 'calculateur calculateurs calculatrice calculatrices calculer'],
    ['renouvell', 'renouvellement renouvellements'],
    ['lent', 'lenteur lenteurs lente lentes lents'],
    ['bloc', 'blocage blocages bloquant bloquante bloquants bloquantes bloquons bloquez bloque bloques'],
    ['bloc', 'bloquera bloquerai bloquerais bloquee bloquees bloquer'],
    ['limit', 'limite limites'],
    ['telephon', 'telephonique telephoniques telephone'],
    ['visibil', 'visibilite visibilites'],
    ['perdu', 'perdus perdux'],
    ['essai', 'essayer essayez essai essais'],
  ])('%s: %s', (root, forms) => {
    expect(forms.split(' ').map(stem)).toEqual(forms.split(' ').map(() => root));
  });

  it('but not the end of a word that is no ending', () => {
    expect(stem('connexions')).toBe('connexion');
    expect(stem('identique')).toBe('identic');
    expect(stem('ratons')).toBe('raton');
    expect(stem('rations')).toBe('ration');
    expect(stem('pages')).toBe('page');
    expect(stem('cliques')).toBe('clic');
    expect(stem('requetes')).toBe('requet');
    expect(['shy', 'cosy', 'spray'].map(stem)).toEqual(['shy', 'cosy', 'sprai']);
  });
});
