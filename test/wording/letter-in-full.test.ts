import { describe, expect, it } from 'vitest';
import { doubtIds } from '#rules';
import { letterParts } from '#wording';
import { calls } from './calls-in-full.ts';
import { rarerCalls } from './rarer-calls.ts';

const all = { ...calls, ...rarerCalls };

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Why a landlord is told so, once for each reason there is. */
const reasons: Readonly<Partial<Record<keyof typeof all, string>>> = {
  'a first mail of this morning':
    'Après l’arrivée du mail, on laisse passer 3 à 4 h avant d’essayer. Le mot de passe de ce mail vaut 2 semaines, et on ne demande rien d’autre avant la fin de sa validité.',
  'a first mail, tried in vain an hour ago': 'Après un refus, on recommence 2 h plus tard.',
  'a first mail, five tries, two hours later':
    'Certains caractères se ressemblent (l et I, O et 0) : on essaie chaque forme possible. Le mot de passe de ce mail vaut 2 semaines, et on ne demande rien d’autre avant la fin de sa validité.',
  'a mail had by a button, tried after three hours':
    'Copier et coller évite les fautes de saisie. Le mot de passe de ce mail vaut 24 h, et on ne demande rien d’autre avant la fin de sa validité.',
  'a mail had by a button, lost':
    'Le mot de passe de ce mail vaut 24 h, et on ne demande rien d’autre avant la fin de sa validité.',
  'a mail had by a button, ended':
    'Le mot de passe de ce mail vaut 24 h : ce délai est passé. Ce bouton est celui de qui s’est déjà connecté et a déjà choisi son mot de passe.',
  'a letter lost':
    'Le mot de passe d’une lettre vaut 2 mois, et aucun renvoi n’est possible tant qu’il est valable.',
  'a letter with forms to try':
    'On ne peut pas copier-coller depuis une lettre. Le mot de passe d’une lettre vaut 2 mois, et aucun renvoi n’est possible tant qu’il est valable.',
  'a lock-out':
    'Au-delà de 5 essais, l’accès est bloqué 10 min. Après un refus, on recommence 2 h plus tard.',
  'never logged in, nothing sent':
    'Avec ce bouton, vous recevez votre identifiant et un mot de passe, par mail ou par courrier.',
  'his own password, lost':
    'Ce bouton est celui de qui s’est déjà connecté et a déjà choisi son mot de passe.',
  'logged in, nobody knows whether the password was changed': 'Le bouton à utiliser dépend de cette réponse.',
  'nobody knows whether he logged in': 'Le bouton à utiliser dépend de cette réponse.',
  'never logged in, the provisional password replaced': 'Le bouton à utiliser dépend de cette réponse.',
  'just in': 'À la première connexion, ce bouton sert à choisir votre propre mot de passe.',
  'a letter, a whole series refused, other forms to try':
    'On ne dépasse pas 5 essais de suite, puis on attend 2 h.',
  'a mail had by a button, of this morning':
    'Après l’arrivée du mail, on laisse passer 3 à 4 h avant d’essayer. Le mot de passe de ce mail vaut 24 h, et on ne demande rien d’autre avant la fin de sa validité.',
  'a mail that may be either':
    'Copier et coller évite les fautes de saisie. Le mot de passe de ce mail vaut 24 h ou 2 semaines, et on ne demande rien d’autre avant la fin de sa validité.',
  'a mail had by a button, refused an hour before its end':
    'Après un refus, on recommence 2 h plus tard. Le mot de passe de ce mail vaut 24 h, et on ne demande rien d’autre avant la fin de sa validité.',
  'a mail had by a button, past its end by the sending alone':
    'Compté depuis l’envoi, le délai de 24 h est passé ; compté depuis l’arrivée, il ne l’est pas encore.',
  'a letter of which only days are known, ended':
    'Le mot de passe d’une lettre vaut 2 mois : ce délai est passé. Avec ce bouton, vous recevez votre identifiant et un mot de passe, par mail ou par courrier.',
  'his own password, past its six months': 'Un mot de passe que l’on a choisi vaut 6 mois.',
};

describe('why a landlord is told so, in plain words', () => {
  it.each(Object.entries(reasons))('%s', (name, reason) => {
    expect(plain(letterParts(all[name as keyof typeof all]).reason)).toBe(reason);
  });
});

describe('what a landlord is told of the doubts of the note', () => {
  it('is one sentence for each that concerns him, no button named', () => {
    const { advice, ...call } = calls['a letter lost'];
    const { doubts } = letterParts({ ...call, advice: { ...advice, doubts: [...doubtIds] } });
    expect(doubts.map(plain)).toEqual([
      'La note que nous suivons donne 2 semaines à un premier mail, mais parle aussi de 24 h : pour redemander, nous retenons 2 semaines.',
      'La note ne dit pas si ce mail vaut 24 h ou 2 semaines : nous comptons 24 h.',
      'La note ne dit pas d’où partent les durées : nous comptons depuis l’envoi pour s’en servir, depuis l’arrivée pour redemander.',
      'Sans l’heure exacte, nous comptons en jours entiers, avec un jour de marge.',
      'La note dit 3 à 4 h sans préciser depuis quand : nous comptons depuis l’arrivée du mail.',
      'La note ne dit pas si le dernier des 5 essais bloque déjà l’accès.',
      'La note ne dit pas si les 2 h séparent deux saisies ou deux séries : nous comptons par séries.',
      'La note ne prévoit pas qu’on se connecte sans changer le mot de passe provisoire : nous suivons la voie la plus prudente.',
      'La note dit à la fois de redemander et d’attendre la fin de la validité : nous attendons.',
      'Pour une lettre, la note dit de réessayer régulièrement, sans chiffre : nous reprenons le rythme de 2 h.',
      'La note ne cite que l et I, O et 0 : d’autres caractères peuvent se ressembler.',
      'La note ne dit pas ce qui se passe après 6 mois : essayez d’abord votre mot de passe.',
      'La note ne dit ni ce que ce bouton demande, ni par où arrive l’envoi.',
      'La note ne dit pas si une demande faite trop tôt annule le mot de passe en cours : ne la faites pas.',
      'La note ne dit rien d’un envoi perdu : cherchez-le encore, puis attendez la fin de sa validité.',
      'Il reste peu de temps pour essayer : l’attente se prend sur la durée de validité.',
      'La note ne dit pas si le bouton vient avant ou après la saisie du mot de passe provisoire : s’il n’apparaît qu’avant, cliquez d’abord.',
    ]);
  });
});
