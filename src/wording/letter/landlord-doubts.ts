import type { DoubtId } from '#rules';
import { doubtNotes } from '../advice/doubt-notes.ts';
import type { Told } from '../advice/told.ts';
import { figureText } from '../figure-text.ts';

/** What a landlord is told of each doubt, no button named; null for those that concern the adviser alone. */
const sentences: Readonly<Record<DoubtId, string | null>> = {
  A1: `La note que nous suivons donne ${figureText('initial-mail-validity')} à un premier mail, mais parle aussi de ${figureText('mail-re-request-lock')}\u00a0: pour redemander, nous retenons ${figureText('initial-mail-validity')}.`,
  A2: `La note ne dit pas si ce mail vaut ${figureText('reset-mail-validity')} ou ${figureText('initial-mail-validity')}\u00a0: nous comptons ${figureText('reset-mail-validity')}.`,
  A3: 'La note ne dit pas d’où partent les durées\u00a0: nous comptons depuis l’envoi pour s’en servir, depuis l’arrivée pour redemander.',
  A4: null,
  A5: 'Sans l’heure exacte, nous comptons en jours entiers, avec un jour de marge.',
  A6: null,
  A7: `La note dit ${figureText('first-try-wait')} sans préciser depuis quand\u00a0: nous comptons depuis l’arrivée du mail.`,
  A8: `La note ne dit pas si le dernier des ${figureText('max-tries')} bloque déjà l’accès.`,
  A9: `La note ne dit pas si les ${figureText('retry-interval')} séparent deux saisies ou deux séries\u00a0: nous comptons par séries.`,
  A10: 'La note ne prévoit pas qu’on se connecte sans changer le mot de passe provisoire\u00a0: nous suivons la voie la plus prudente.',
  A11: 'La note dit à la fois de redemander et d’attendre la fin de la validité\u00a0: nous attendons.',
  A12: `Pour une lettre, la note dit de réessayer régulièrement, sans chiffre\u00a0: nous reprenons le rythme de ${figureText('retry-interval')}.`,
  A13: 'La note ne cite que l et I, O et 0\u00a0: d’autres caractères peuvent se ressembler.',
  A14: null,
  A15: null,
  A16: null,
  A17: null,
  A18: null,
  A19: null,
  A20: `La note ne dit pas ce qui se passe après ${figureText('personal-validity')}\u00a0: essayez d’abord votre mot de passe.`,
  A21: 'La note ne dit ni ce que ce bouton demande, ni par où arrive l’envoi.',
  A22: 'La note ne dit pas si une demande faite trop tôt annule le mot de passe en cours\u00a0: ne la faites pas.',
  A23: 'La note ne dit rien d’un envoi perdu\u00a0: cherchez-le encore, puis attendez la fin de sa validité.',
  A24: null,
  A25: null,
  A26: null,
  A27: null,
  A28: 'Il reste peu de temps pour essayer\u00a0: l’attente se prend sur la durée de validité.',
  A29: 'La note ne dit pas si le bouton vient avant ou après la saisie du mot de passe provisoire\u00a0: s’il n’apparaît qu’avant, cliquez d’abord.',
};

/** The doubts of a call that concern a landlord, one sentence each. */
export function landlordDoubts(told: Told): string[] {
  return doubtNotes(told)
    .map(({ doubt }) => sentences[doubt])
    .filter((sentence) => sentence !== null);
}
