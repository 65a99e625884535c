import { describe, expect, it } from 'vitest';
import { sound } from '../../src/search/sound.ts';

describe('two spellings of one French sound meet', () => {
  it.each([
    ['conection', 'connexion'],
    ['conexion', 'connexion'],
    ['bayeur', 'bailleur'],
    ['courié', 'courrier'],
    ['ressu', 'reçu'],
    ['provizoire', 'provisoire'],
    ['kopier', 'copier'],
    ['glaussaire', 'glossaire'],
    ['idantifian', 'identifiant'],
    ['fotografi', 'photographie'],
    ['bloquage', 'blocage'],
    ['jenerer', 'générer'],
    ['hidentifiant', 'identifiant'],
  ])('« %s », « %s »', (typed, word) => {
    expect(sound(typed)).toBe(sound(word));
  });

  it.each([
    ['mail', 'mal'],
    ['mail', 'malle'],
    ['lettre', 'litre'],
    ['compte', 'cime'],
    ['frise', 'fris'],
    ['chat', 'at'],
    ['bailleur', 'baeur'],
    ['lundi', 'ldi'],
    ['campagne', 'cpagne'],
    ['guide', 'jide'],
  ])('but « %s » is not heard as « %s »', (one, other) => {
    expect(sound(one)).not.toBe(sound(other));
  });

  it('many words at once sound as each alone', () => {
    const words = ['connexion', 'bailleur', 'reçu', 'perdue', 'effet', 'courrier'];
    expect(sound(words.join()).split(',')).toEqual(words.map(sound));
  });
});

describe('every spelling of a French sound is heard as the plainest one', () => {
  it.each([
    ['ch and sch, which « k » is not', 'schéma', 'chéma', 'kéma'],
    ['ph', 'photo', 'foto', 'poto'],
    ['a mute h', 'hotel', 'otel', 'jotel'],
    ['ill and y between vowels', 'bailleur', 'bayeur', 'baleur'],
    ['y before i', 'essayiste', 'essailliste', 'essaliste'],
    ['s between vowels', 'raser', 'razer', 'rasser'],
    ['a double letter', 'commande', 'comande', 'codande'],
    ['mp before t', 'compter', 'conter', 'coper'],
    ['im and in', 'simple', 'sinple', 'siple'],
    ['ain and in', 'pain', 'pin', 'pan'],
    ['ein and in', 'plein', 'plin', 'plan'],
    ['yn and in', 'lynx', 'linx', 'lonx'],
    ['un and in', 'brun', 'brin', 'bron'],
    ['in before a vowel, which is none', 'mine', 'minne', 'main'],
    ['em and am', 'temps', 'tan', 'ton'],
    ['om and on', 'ombre', 'onbre', 'obre'],
    ['an before n, which is none', 'annuler', 'anuler', 'anluler'],
    ['eau and au', 'nouveau', 'nouvo', 'nouva'],
    ['au alone', 'autre', 'otre', 'atre'],
    ['ai and e', 'maison', 'mezon', 'mazon'],
    ['ei and e', 'peine', 'pene', 'pine'],
    ['qu and k', 'qualité', 'kalité', 'salité'],
    ['q and k', 'coq', 'cok', 'cos'],
    ['ck and k', 'rocker', 'roker', 'roser'],
    ['ge before a', 'mangea', 'manja', 'manga'],
    ['g before i', 'girafe', 'jirafe', 'kirafe'],
    ['sc before i', 'science', 'sience', 'skience'],
    ['c before e', 'cela', 'sela', 'kela'],
    ['c before a', 'cadre', 'kadre', 'sadre'],
    ['ti before on', 'action', 'aksion', 'akton'],
    ['x', 'taxi', 'taksi', 'tazi'],
    ['the cedilla, accents aside', 'reçu', 'ressu', 'recu'],
    ['a mute e at the end', 'perdue', 'perdu', 'perda'],
    ['er, ez and é', 'parler', 'parlez', 'parlons'],
    ['a mute t at the end', 'effet', 'effe', 'effac'],
    ['mute letters at the end', 'corps', 'cor', 'corf'],
  ])('%s', (_, typed, same, other) => {
    expect(sound(typed)).toBe(sound(same));
    expect(sound(typed)).not.toBe(sound(other));
  });
});
