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

const [all, tiers, rang] = (['user-number-length', 'ref-tiers-length', 'rang-length'] as const).map(
  (id) => figures[id].value,
);

/**
 * Every doubt of the note in French, with the cautious reading the whole site takes (A1 to A29).
 *
 * @example doubts.A22.caution // 'Ne la faites pas.'
 */
export const doubts: Readonly<Record<DoubtId, Doubt>> = {
  A1: {
    name: 'Premier mail : deux durées',
    reading: `La note le dit valable ${figureText('initial-mail-validity')}, mais donne ${figureText('mail-re-request-lock')} pour tout mail.`,
    caution: `Attendez ${figureText('initial-mail-validity')} ou, s’il y a urgence, voyez le référent de la Caf.`,
  },
  A2: {
    name: 'Mail après une demande',
    reading: `Valable ${figureText('reset-mail-validity')}, ou ${figureText('initial-mail-validity')} comme un premier mail ? La note ne le dit pas.`,
    caution: `Comptez ${figureText('reset-mail-validity')}, puis essayez une dernière fois avant de redemander.`,
  },
  A3: {
    name: 'Départ du délai',
    reading: 'La note ne dit pas d’où partent les durées.',
    caution: 'Comptez depuis l’envoi pour s’en servir, depuis l’arrivée pour redemander.',
  },
  A4: {
    name: 'Longueur des mois',
    reading: 'La note ne dit pas si les mois suivent le calendrier.',
    caution: 'Comptez de date à date ; si ce jour n’existe pas, prenez le dernier du mois.',
  },
  A5: {
    name: 'Dernier jour',
    reading: 'La note ne dit pas si l’instant de la fin compte encore.',
    caution: 'Sans heure exacte, servez-vous-en la veille au plus tard, redemandez le lendemain au plus tôt.',
  },
  A6: {
    name: 'Quelle horloge',
    reading: 'La note ne dit rien de l’outre-mer ni du changement d’heure.',
    caution: 'Comptez les heures en durée réelle, les semaines et les mois à l’horloge du lieu.',
  },
  A7: {
    name: 'Départ de l’attente',
    reading: `La note ne dit pas depuis quand compter ${figureText('first-try-wait')}.`,
    caution: `Comptez depuis l’arrivée : ${figureText('first-try-wait-earliest')} au plus tôt, ${figureText('first-try-wait-advised')} de préférence.`,
  },
  A8: {
    name: 'Compte des essais',
    reading: `La note ne dit pas si le dernier des ${figureText('max-tries')} bloque déjà, ni quand le compte repart.`,
    caution: `Arrêtez-vous à ${figureText('max-tries')} et attendez au moins ${figureText('lockout')}.`,
  },
  A9: {
    name: 'Rythme des essais',
    reading: `La note ne dit pas si les ${figureText('retry-interval')} séparent deux saisies ou deux séries.`,
    caution: `Faites des séries de ${figureText('max-tries')} au plus, toutes les ${figureText('retry-interval')}.`,
  },
  A10: {
    name: 'Entre deux cas',
    reading: 'La note ne dit rien de qui s’est connecté sans changer son mot de passe provisoire.',
    caution: `Servez-vous de ce mot de passe s’il est valable ; sinon, bouton ${captions['identifiant-perdu']}.`,
  },
  A11: {
    name: 'Redemander ou attendre',
    reading: 'Si rien ne passe, la note dit de redemander ; ailleurs, elle l’interdit avant la fin.',
    caution: 'Attendez la fin de la validité.',
  },
  A12: {
    name: 'Rythme par courrier',
    reading: 'La note dit « régulièrement », sans chiffre.',
    caution: `Essayez dès l’arrivée, puis par séries de ${figureText('max-tries')} au plus, toutes les ${figureText('retry-interval')}.`,
  },
  A13: {
    name: 'Autres sosies',
    reading: 'La note ne cite que deux paires.',
    caution: 'Commencez par elles ; au-delà, ce n’est plus la note.',
  },
  A14: {
    name: 'Longueur du Code CAF',
    reading: `Elle n’est pas écrite : ${figureText('code-caf-length')}, par soustraction (${all} − ${tiers} − ${rang}).`,
    caution: 'Ne le tirez pas d’un département, ne le complétez pas.',
  },
  A15: {
    name: 'Lecture du rang',
    reading: 'La note ne dit ni où le lire, ni comment le compléter.',
    caution: 'Demandez-le toujours ; ajoutez des 0 devant, sans supposer de valeur.',
  },
  A16: {
    name: 'Aucune clé de contrôle',
    reading: 'Rien, dans la note, ne prouve qu’un numéro est juste.',
    caution: 'Refusez une partie toute à zéro ; relisez les trois groupes à voix haute.',
  },
  A17: {
    name: 'Numéro ou identifiant',
    reading: 'La note ne dit pas si le N° UTILISATEUR est aussi l’identifiant.',
    caution: 'Ne donnez jamais l’un pour l’autre.',
  },
  A18: {
    name: 'Qui clique',
    reading: 'La note ne dit pas qui agit à l’écran.',
    caution: 'Ici, le conseiller guide et le bailleur agit.',
  },
  A19: {
    name: 'Mail ou courrier',
    reading: 'La note ne dit pas ce qui décide de l’un ou de l’autre.',
    caution: 'Partez de ce qui est arrivé, sans deviner.',
  },
  A20: {
    name: 'Personnel expiré',
    reading: `La note ne dit pas ce qui suit ses ${figureText('personal-validity')}.`,
    caution: `Essayez-le ; s’il est refusé, bouton ${captions['mot-de-passe-perdu']}.`,
  },
  A21: {
    name: 'Suite non décrite',
    reading: 'La note ne dit ni ce que ce bouton demande, ni par où il envoie.',
    caution: `Attendez un mail, valable ${figureText('reset-mail-validity')} ; ensuite, si l’écran le propose, bouton ${captions['mettre-a-jour']}.`,
  },
  A22: {
    name: 'Demande trop tôt',
    reading: 'La note ne dit pas si elle annule le mot de passe en cours.',
    caution: 'Ne la faites pas.',
  },
  A23: {
    name: 'Envoi perdu',
    reading: 'La note ne prévoit pas ce cas.',
    caution: 'Cherchez, indésirables compris, attendez la fin de la validité et voyez le référent de la Caf.',
  },
  A24: {
    name: 'Noms qui changent',
    reading: 'La note écrit un même nom de plusieurs façons.',
    caution: 'Ce site garde un nom par notion, et les boutons tels quels, sans accent.',
  },
  A25: {
    name: 'Note sans date',
    reading: 'La note est un extrait, sans date ni version.',
    caution: 'Ses chiffres ont pu changer : voyez la date de relecture.',
  },
  A26: {
    name: 'Limites du double-clic',
    reading: 'Il peut couper à un tiret ou prendre une espace ; Ctrl manque sur Mac et téléphone.',
    caution: 'Vérifiez début et fin ; hors de la note : Cmd sur Mac, appui long sur téléphone.',
  },
  A27: {
    name: 'Impossible, ou défendu',
    reading: 'Par courrier, la note dit le renvoi impossible ; par mail, elle le défend seulement.',
    caution: 'Tenez les deux pour interdits.',
  },
  A28: {
    name: 'Temps qui manque',
    reading: `L’attente de ${figureText('first-try-wait')} se prend sur les ${figureText('reset-mail-validity')} ; un mail tardif laisse peu de temps, ou aucun.`,
    caution: 'Lisez l’heure limite sur la frise de validité.',
  },
  A29: {
    name: 'Où est ce bouton ?',
    reading: 'La note ne dit pas s’il vient avant ou après le mot de passe provisoire.',
    caution: 'Entrez-le, puis cliquez ; si le bouton n’apparaît qu’avant, cliquez d’abord.',
  },
};
