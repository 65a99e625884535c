import { captions, figures, type DoubtId } from '#rules';
import { figureText } from './figure-text.ts';

/** A doubt of the note, as an adviser reads it beside the instruction it touches. */
export type Doubt = {
  /** Two to four words, set in bold. */
  readonly name: string;
  /** What the note leaves open. */
  readonly reading: string;
  /** The reading the site takes, and what to do. */
  readonly caution: string;
};

const length = (id: 'user-number-length' | 'ref-tiers-length' | 'rang-length') => figures[id].value;

/**
 * Every doubt of the note in French, with the cautious reading the whole site takes (A1 to A29).
 *
 * @example doubts.A22.caution // 'Ne la faites pas.'
 */
export const doubts: Readonly<Record<DoubtId, Doubt>> = {
  A1: {
    name: 'Premier mail : deux durées',
    reading: `La note le dit valable ${figureText('initial-mail-validity')}, mais écrit aussi ${figureText('mail-re-request-lock')} avant de redemander par mail.`,
    caution: `Ne redemandez pas avant ${figureText('initial-mail-validity')} ; s’il y a urgence, demandez au référent de la Caf.`,
  },
  A2: {
    name: 'Mail après une demande',
    reading: `La note ne dit pas si ce mail compte comme un premier mail (${figureText('initial-mail-validity')}) ou non (${figureText('reset-mail-validity')}).`,
    caution: `Servez-vous-en dans les ${figureText('reset-mail-validity')} ; passé ce délai, essayez une dernière fois avant de redemander.`,
  },
  A3: {
    name: 'Départ du délai',
    reading: 'La note ne dit pas si l’on compte depuis l’envoi ou depuis l’arrivée.',
    caution: 'Comptez depuis l’envoi pour s’en servir, depuis l’arrivée pour redemander.',
  },
  A4: {
    name: 'Longueur des mois',
    reading: 'La note ne dit pas si les mois suivent le calendrier.',
    caution: 'Comptez de date à date ; si ce jour n’existe pas, prenez le dernier du mois.',
  },
  A5: {
    name: 'Dernier jour',
    reading: 'La note ne dit pas si la fin compte encore.',
    caution:
      'Sans l’heure exacte, servez-vous-en au plus tard la veille, redemandez au plus tôt le lendemain.',
  },
  A6: {
    name: 'Quelle horloge',
    reading: 'La note ne dit rien de l’outre-mer ni du changement d’heure.',
    caution: 'Comptez les heures en durée réelle, les semaines et les mois à l’horloge du lieu.',
  },
  A7: {
    name: 'Durée de l’attente',
    reading: `La note écrit ${figureText('first-try-wait')}, sans dire depuis quand.`,
    caution: `Comptez depuis l’arrivée : ${figureText('first-try-wait-earliest')} au plus tôt, ${figureText('first-try-wait-advised')} de préférence.`,
  },
  A8: {
    name: 'Compte des essais',
    reading: `La note ne dit pas si le dernier des ${figureText('max-tries')} bloque déjà, ni quand le compte repart de zéro.`,
    caution: `Arrêtez-vous à ${figureText('max-tries')}, puis attendez au moins ${figureText('lockout')}.`,
  },
  A9: {
    name: 'Rythme des essais',
    reading: `La note ne dit pas si les ${figureText('retry-interval')} séparent deux saisies ou deux séries.`,
    caution: `Faites des séries de ${figureText('max-tries')} au plus, espacées de ${figureText('retry-interval')}.`,
  },
  A10: {
    name: 'Entre deux cas',
    reading: 'La note oublie qui s’est connecté sans changer son mot de passe provisoire.',
    caution: `Servez-vous du provisoire tant qu’il est valable ; ensuite, bouton ${captions['identifiant-perdu']}.`,
  },
  A11: {
    name: 'Redemander ou attendre',
    reading: 'Si aucune forme ne passe, la note dit de redemander ; plus loin, elle l’interdit avant la fin.',
    caution: 'Attendez la fin de la validité, puis redemandez.',
  },
  A12: {
    name: 'Rythme par courrier',
    reading: 'La note dit « régulièrement », sans chiffre.',
    caution: `Essayez dès l’arrivée, puis par séries de ${figureText('max-tries')} au plus, toutes les ${figureText('retry-interval')}.`,
  },
  A13: {
    name: 'Autres sosies',
    reading: 'La note ne cite que deux paires, et ne dit pas de quoi est fait le mot de passe.',
    caution: 'Essayez d’abord ces deux paires ; au-delà, ce n’est plus la note.',
  },
  A14: {
    name: 'Longueur du Code CAF',
    reading: `Elle n’est pas écrite : ${figureText('code-caf-length')}, par soustraction (${length('user-number-length')} − ${length('ref-tiers-length')} − ${length('rang-length')}).`,
    caution: 'Ne tirez jamais ce code d’un département et ne le complétez jamais.',
  },
  A15: {
    name: 'Lecture du rang',
    reading: `La note ne dit ni où le lire, ni comment atteindre ${figureText('rang-length')}.`,
    caution: 'Demandez-le toujours ; ajoutez des 0 devant, sans supposer de valeur.',
  },
  A16: {
    name: 'Aucune clé de contrôle',
    reading: 'Rien, dans la note, ne permet de savoir si un numéro est juste.',
    caution: 'Refusez une partie faite de zéros seuls ; relisez les trois groupes à voix haute.',
  },
  A17: {
    name: 'Numéro ou identifiant',
    reading: 'La note ne dit pas si le N° UTILISATEUR est aussi l’identifiant de connexion.',
    caution: 'Ne donnez jamais l’un pour l’autre.',
  },
  A18: {
    name: 'Qui clique',
    reading: 'La note ne dit pas qui agit à l’écran.',
    caution: 'Cette fiche suppose que le conseiller guide et que le bailleur agit.',
  },
  A19: {
    name: 'Mail ou courrier',
    reading: 'La note ne dit pas ce qui décide de l’un ou de l’autre.',
    caution: 'Partez de ce qui est arrivé, sans le deviner.',
  },
  A20: {
    name: 'Personnel expiré',
    reading: `La note ne dit pas ce qui se passe après ${figureText('personal-validity')}.`,
    caution: `Essayez-le ; s’il est refusé, bouton ${captions['mot-de-passe-perdu']}.`,
  },
  A21: {
    name: 'Suite non décrite',
    reading: 'La note ne dit ni ce que ce bouton demande, ni par où il envoie.',
    caution: `Attendez un mail, valable ${figureText('reset-mail-validity')} ; si l’écran le propose, refaites ${captions['mettre-a-jour']}.`,
  },
  A22: {
    name: 'Demande trop tôt',
    reading: 'La note ne dit pas si elle est refusée, ou si elle annule le mot de passe en cours.',
    caution: 'Ne la faites pas.',
  },
  A23: {
    name: 'Envoi perdu',
    reading: 'La note ne dit rien d’une lettre ou d’un mail perdu.',
    caution: 'Cherchez, y compris dans les indésirables, attendez la fin, et demandez au référent de la Caf.',
  },
  A24: {
    name: 'Noms qui changent',
    reading: 'La note écrit un même nom de plusieurs façons.',
    caution: 'Ce site garde un nom par notion, et les boutons comme à l’écran, sans accent.',
  },
  A25: {
    name: 'Note sans date',
    reading: 'La note est un extrait, sans date ni version.',
    caution: 'Ses chiffres ont pu changer : regardez quand la fiche a été relue.',
  },
  A26: {
    name: 'Limites du double-clic',
    reading: 'Il peut couper à un tiret ou emporter une espace ; la touche Ctrl manque sur Mac et téléphone.',
    caution: 'Vérifiez début et fin. Hors de la note : touche Cmd sur Mac, appui long sur téléphone.',
  },
  A27: {
    name: 'Impossible, ou défendu',
    reading: 'Par courrier, la note dit le renvoi impossible ; par mail, elle dit de ne pas demander.',
    caution: 'Tenez les deux pour interdits.',
  },
  A28: {
    name: 'Temps qui manque',
    reading: `L’attente de ${figureText('first-try-wait')} se prend sur les ${figureText('reset-mail-validity')}, plus encore si le mail arrive tard.`,
    caution: 'Lisez sur la frise l’heure limite et ce qui reste.',
  },
  A29: {
    name: 'Où est ce bouton ?',
    reading: 'La note ne dit pas s’il vient avant ou après la saisie du mot de passe provisoire.',
    caution: 'Entrez le provisoire, puis cliquez ; s’il n’apparaît qu’avant, cliquez d’abord.',
  },
};
