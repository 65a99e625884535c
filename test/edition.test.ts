import { describe, expect, it } from 'vitest';
import { parseEdition } from '#edition';

const read = (yaml: string) => parseEdition(yaml, 'edition.yaml');

describe("a CAF's edition", () => {
  it('may leave everything out', () => {
    expect(read('')).toEqual({});
    expect(read('# nom: rien')).toEqual({});
  });

  it('may give every value', () => {
    const yaml = `nom: Caf de l’exemple
codeCaf: "078"
referent: { nom: Pôle bailleurs, telephone: "01 23 45 67 89", courriel: a@exemple.fr }
fuseau: Indian/Reunion
adressePublique: https://intranet.exemple.fr/aide/
adressePortail: https://portail.exemple.fr/
officiel: true
editeur: Caf de l’exemple
directeurPublication: la direction
hebergeur: un service
contactErreur: b@exemple.fr`;
    expect(read(yaml)).toMatchObject({
      codeCaf: '078',
      fuseau: 'Indian/Reunion',
      referent: { telephone: '01 23 45 67 89' },
    });
  });

  it.each([
    ['codeCaf: 78', 'codeCaf'],
    ['codeCaf: "78"', 'codeCaf'],
    ['codeCaf: "000"', 'codeCaf'],
    ['codeCaf: "0781"', 'codeCaf'],
    ['fuseau: Paris', 'fuseau'],
    ['adressePublique: intranet', 'adressePublique'],
    ['adressePublique: https://exemple.fr/aide', 'adressePublique'],
    ['contactErreur: quelqu’un', 'contactErreur'],
    ['referent: Pôle bailleurs', 'referent'],
    ['referent: { telephone: non }', 'referent.telephone'],
    ['officiel: oui', 'officiel'],
    ['nom: ""', 'nom'],
  ])('refuses « %s », naming the key %s and an example', (yaml, key) => {
    expect(() => read(yaml)).toThrow(
      new RegExp(`edition\\.yaml : « ${key.replace('.', '\\.')} ».*Exemple :`, 's'),
    );
  });

  it('names every wrong key at once, each on its line', () => {
    expect(() => read('codeCaf: 1\nfuseau: Lune')).toThrow(/codeCaf.*\n.*fuseau/);
  });

  it('names an unknown key and the known ones', () => {
    expect(() => read('couleur: bleu')).toThrow(/Clé inconnue : « couleur ».*codeCaf/);
    expect(() => read('referent: { fax: "1" }')).toThrow(/Clé inconnue : « fax »/);
  });

  it('says which line cannot be read', () => {
    expect(() => read('nom: [Caf')).toThrow(/edition\.yaml : la ligne 1/);
    expect(() => read('une phrase')).toThrow(/clé: valeur/);
  });
});
