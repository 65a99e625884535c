import { describe, expect, it } from 'vitest';
import { rarerCalls, type RarerCallName } from './rarer-calls.ts';
import { everyWord, type EveryWord } from './every-word.ts';

const told: Readonly<Record<RarerCallName, EveryWord>> = {
  'a letter, a whole series refused, other forms to try': {
    sentence:
      'C’est trop tôt. Essayez d’autres formes à partir de 16 h aujourd’hui, vendredi 20 mars, 5 essais au plus. Ne redemandez rien avant dimanche 10 mai à 9 h 40 : d’ici là, aucun renvoi n’est possible.',
    sms: "Attendez : essayez d'autres formes à partir de vendredi 20/03 à 16 h, 5 essais au plus. Ne redemandez rien avant dimanche 10/05 à 9 h 40. Calculé le 20/03/2026 à 15 h.",
    subject: 'réessayez à partir de vendredi 20 mars à 16 h',
    next: [
      'Formes encore à essayer : 3 formes, sur 8. F7',
      'Accepté : cliquez sur le bouton METTRE A JOUR VOTRE MOT DE PASSE et choisissez votre mot de passe à vous. F15, F16',
      'Refusé : réessayez à partir de 18 h, 5 essais au plus par série. F30, F31',
      'Ce mot de passe est valable 2 mois, jusqu’à dimanche 10 mai à 9 h 40. F18',
    ],
    reminders: [
      'Série suivante : essayer de nouveau, 5 essais au plus',
      'Fin de validité du mot de passe reçu',
      'Autre demande possible, pas avant',
    ],
  },
  'a letter, a whole series refused in the evening, no other form': {
    sentence:
      'C’est trop tôt. Réessayez à partir de 23 h 30 aujourd’hui, vendredi 20 mars, 5 essais au plus. Ne redemandez rien avant dimanche 10 mai à 9 h 40 : d’ici là, aucun renvoi n’est possible.',
    sms: 'Attendez : réessayez à partir de vendredi 20/03 à 23 h 30, 5 essais au plus. Ne redemandez rien avant dimanche 10/05 à 9 h 40. Calculé le 20/03/2026 à 22 h.',
    subject: 'réessayez à partir de vendredi 20 mars à 23 h 30',
    next: [
      'Accepté : cliquez sur le bouton METTRE A JOUR VOTRE MOT DE PASSE et choisissez votre mot de passe à vous. F15, F16',
      'Refusé : réessayez à partir de demain, samedi 21 mars à 1 h 30, 5 essais au plus par série. F30, F31',
      'Ce mot de passe est valable 2 mois, jusqu’à dimanche 10 mai à 9 h 40. F18',
    ],
    reminders: [
      'Série suivante : essayer de nouveau, 5 essais au plus',
      'Fin de validité du mot de passe reçu',
      'Autre demande possible, pas avant',
    ],
  },
  'a lock-out of the evening, nothing known of what was sent': {
    sentence:
      'Le blocage dure 10 min, jusqu’à 0 h 05. Reprenez plutôt à partir de demain, samedi 21 mars à 1 h 55, 5 essais au plus. Ne redemandez pas d’identifiants tant qu’un envoi est valable.',
    sms: "Blocage de 10 min, jusqu'à 0 h 05. Reprenez à partir de samedi 21/03 à 1 h 55, 5 essais au plus. Ne redemandez pas d'identifiants tant qu'un envoi est valable. Calculé le 20/03/2026 à 23 h 58.",
    subject: 'reprenez à partir de samedi 21 mars à 1 h 55',
    next: [
      'Accepté : cliquez sur le bouton METTRE A JOUR VOTRE MOT DE PASSE et choisissez votre mot de passe à vous. F15, F16',
      'Refusé : réessayez à partir de 3 h 55, 5 essais au plus par série. F30, F31',
    ],
    reminders: [
      'Fin du blocage, reprendre plutôt à partir de 1 h 55',
      'Série suivante : essayer de nouveau, 5 essais au plus',
    ],
  },
  'a lock-out at the end of what may be asked again': {
    sentence:
      'Le blocage dure 10 min, jusqu’à 9 h 48 aujourd’hui, mardi 24 mars. Ce mot de passe n’est plus valable. N’essayez rien et ne demandez rien avant 9 h 48 aujourd’hui, mardi 24 mars.',
    sms: "Blocage de 10 min, jusqu'à mardi 24/03 à 9 h 48. N'essayez plus ce mot de passe. N'essayez rien et ne demandez rien avant mardi 24/03 à 9 h 48. Calculé le 24/03/2026 à 9 h 42.",
    subject: 'attendez jusqu’à mardi 24 mars à 9 h 48',
    next: ['Après le blocage, reprenez cet appel : la réponse aura changé. F32'],
    reminders: ['Fin du blocage'],
  },
  'a mail of the evening': {
    sentence:
      'C’est trop tôt. Essayez, en copiant-collant, à partir de demain, mercredi 11 mars à 0 h 30 (au plus tôt 23 h 30 aujourd’hui, mardi 10 mars). Ne redemandez rien avant mardi 24 mars à 20 h 30.',
    sms: 'Attendez : essayez par copier-coller à partir de mercredi 11/03 à 0 h 30 (possible dès mardi 10/03 à 23 h 30). Ne redemandez rien avant mardi 24/03 à 20 h 30. Calculé le 10/03/2026 à 21 h.',
    subject: 'essayez à partir de mercredi 11 mars à 0 h 30',
    next: [
      'Accepté : cliquez sur le bouton METTRE A JOUR VOTRE MOT DE PASSE et choisissez votre mot de passe à vous. F15, F16',
      'Refusé : réessayez à partir de 2 h 30, 5 essais au plus par série. F30, F31',
      'Ce mot de passe est valable 2 semaines, jusqu’à mardi 24 mars à 9 h 40. F19',
    ],
    reminders: [
      'Premier essai, en copiant-collant',
      'Fin de validité du mot de passe reçu',
      'Autre demande possible, pas avant',
    ],
  },
  'a first mail of this morning, already refused': {
    sentence:
      'C’est trop tôt. Essayez, en copiant-collant, à partir de 13 h 40 aujourd’hui, mardi 10 mars (au plus tôt 12 h 40) ; plutôt 14 h, 2 h après le dernier refus. Ne redemandez rien avant mardi 24 mars à 9 h 40.',
    sms: 'Attendez : essayez par copier-coller à partir de mardi 10/03 à 13 h 40 (possible dès 12 h 40), de préférence à partir de 14 h. Ne redemandez rien avant mardi 24/03 à 9 h 40. Calculé le 10/03/2026 à 12 h 10.',
    subject: 'essayez à partir de mardi 10 mars à 13 h 40',
    next: [
      'Accepté : cliquez sur le bouton METTRE A JOUR VOTRE MOT DE PASSE et choisissez votre mot de passe à vous. F15, F16',
      'Refusé : réessayez à partir de 15 h 40, 5 essais au plus par série. F30, F31',
      'Ce mot de passe est valable 2 semaines, jusqu’à mardi 24 mars à 9 h 40. F19',
    ],
    reminders: [
      'Nouvel essai, en copiant-collant',
      'Fin de validité du mot de passe reçu',
      'Autre demande possible, pas avant',
    ],
  },
  'a mail had by a button, of this morning': {
    sentence:
      'C’est trop tôt. Essayez, en copiant-collant, à partir de 13 h 40 aujourd’hui, mardi 10 mars (au plus tôt 12 h 40). Ne redemandez rien avant demain, mercredi 11 mars à 9 h 40.',
    sms: 'Attendez : essayez par copier-coller à partir de mardi 10/03 à 13 h 40 (possible dès 12 h 40). Ne redemandez rien avant mercredi 11/03 à 9 h 40. Calculé le 10/03/2026 à 10 h 30.',
    subject: 'essayez à partir de mardi 10 mars à 13 h 40',
    next: [
      'Accepté : cliquez, si l’écran le propose, sur le bouton METTRE A JOUR VOTRE MOT DE PASSE et choisissez votre mot de passe à vous. F15, F16',
      'Refusé : réessayez à partir de 15 h 40, 5 essais au plus par série. F30, F31',
      'Ce mot de passe est valable 24 h, jusqu’à demain, mercredi 11 mars à 9 h 40. F20',
    ],
    reminders: [
      'Premier essai, en copiant-collant',
      'Fin de validité du mot de passe reçu',
      'Autre demande possible, pas avant',
    ],
  },
  'a mail that may be either': {
    sentence:
      'Essayez dès maintenant, en copiant-collant l’identifiant et le mot de passe. S’il est accepté, cliquez sur le bouton METTRE A JOUR VOTRE MOT DE PASSE. Ne redemandez rien avant mardi 24 mars à 9 h 40.',
    sms: 'Essayez par copier-coller. Une fois accepté, cliquez sur METTRE A JOUR VOTRE MOT DE PASSE. Ne redemandez rien avant mardi 24/03 à 9 h 40. Calculé le 10/03/2026 à 15 h.',
    subject: 'essayez votre mot de passe',
    next: [
      'Refusé : réessayez 2 h plus tard, 5 essais au plus par série. F30, F31',
      'Ce mot de passe est valable 24 h ou 2 semaines, jusqu’à demain, mercredi 11 mars à 9 h 40. F19, F20',
    ],
    reminders: ['Fin de validité du mot de passe reçu', 'Autre demande possible, pas avant'],
  },
  'a letter refused yesterday': {
    sentence:
      'Réessayez dès maintenant, en tapant le mot de passe lettre par lettre. S’il est accepté, cliquez sur le bouton METTRE A JOUR VOTRE MOT DE PASSE. Ne redemandez rien avant dimanche 10 mai à 9 h 40 : d’ici là, aucun renvoi n’est possible.',
    sms: 'Essayez en tapant le mot de passe lettre par lettre. Une fois accepté, cliquez sur METTRE A JOUR VOTRE MOT DE PASSE. Ne redemandez rien avant dimanche 10/05 à 9 h 40. Calculé le 20/03/2026 à 15 h.',
    subject: 'essayez votre mot de passe',
    next: [
      'Refusé : réessayez 2 h plus tard, 5 essais au plus par série. F30, F31',
      'Ce mot de passe est valable 2 mois, jusqu’à dimanche 10 mai à 9 h 40. F18',
    ],
    reminders: ['Fin de validité du mot de passe reçu', 'Autre demande possible, pas avant'],
  },
  'a mail had by a button, refused an hour before its end': {
    sentence:
      '2 h après le dernier refus, ce mot de passe ne sera plus valable (fin : 9 h 40 aujourd’hui, mercredi 11 mars). N’essayez plus pour l’instant. Ne redemandez rien avant 9 h 40 aujourd’hui, mercredi 11 mars ; ensuite, cliquez sur le bouton MOT DE PASSE PERDU.',
    sms: "N'essayez plus pour l'instant. Ne redemandez rien avant mercredi 11/03 à 9 h 40. Ensuite, cliquez sur MOT DE PASSE PERDU. Calculé le 11/03/2026 à 9 h.",
    subject: 'ne redemandez rien avant mercredi 11 mars à 9 h 40',
    next: [
      'Ce mot de passe est valable 24 h, jusqu’à 9 h 40 aujourd’hui, mercredi 11 mars. F20',
      'Après la demande, la note ne dit pas la suite : attendez un mail, valable 24 h, puis 3 à 4 h avant d’essayer. F20, F29',
    ],
    reminders: ['Fin de validité du mot de passe reçu', 'Demande possible : MOT DE PASSE PERDU'],
  },
  'a mail had by a button, past its end by the sending alone': {
    sentence:
      'Ce mot de passe n’est sans doute plus valable, mais il est trop tôt pour redemander. Ne redemandez rien avant 14 h aujourd’hui, mercredi 11 mars ; ensuite, un dernier essai, puis, s’il est refusé, cliquez sur le bouton MOT DE PASSE PERDU.',
    sms: 'Attendez avant de redemander. Ne redemandez rien avant mercredi 11/03 à 14 h. Ensuite, un dernier essai, puis, en cas de refus, cliquez sur MOT DE PASSE PERDU. Calculé le 11/03/2026 à 10 h.',
    subject: 'ne redemandez rien avant mercredi 11 mars à 14 h',
    next: [
      'Après la demande, la note ne dit pas la suite : attendez un mail, valable 24 h, puis 3 à 4 h avant d’essayer. F20, F29',
    ],
    reminders: ['Demande possible : MOT DE PASSE PERDU'],
  },
  'a letter that took its time, its forms all tried': {
    sentence:
      'Réessayez régulièrement : ce mot de passe vaut 2 mois, jusqu’à dimanche 10 mai à 9 h 40. Ne redemandez rien avant jeudi 14 mai à 12 h (aucun renvoi n’est possible d’ici là) ; ensuite, cliquez sur le bouton IDENTIFIANT PERDU et donnez votre numéro utilisateur, sans espace : 078 0270075 0001.',
    sms: 'Réessayez régulièrement. Ne redemandez rien avant jeudi 14/05 à 12 h. Ensuite, cliquez sur IDENTIFIANT PERDU et donnez le numéro utilisateur 07802700750001 sans espace. Calculé le 20/03/2026 à 15 h.',
    subject: 'ne redemandez rien avant jeudi 14 mai à 12 h',
    next: [
      'Prochain essai : dès maintenant, 5 essais au plus par série. F30, F31',
      'Ce mot de passe est valable 2 mois, jusqu’à dimanche 10 mai à 9 h 40. F18',
      'Après la demande, l’identifiant et un mot de passe arrivent par mail ou par courrier. Par mail, attendez 3 à 4 h avant d’essayer. F12, F29',
    ],
    reminders: ['Fin de validité du mot de passe reçu', 'Demande possible : IDENTIFIANT PERDU'],
  },
  'a letter of which only days are known, its forms all tried': {
    sentence:
      'Réessayez régulièrement : ce mot de passe vaut 2 mois, jusqu’à samedi 9 mai inclus. Ne redemandez rien avant lundi 11 mai (aucun renvoi n’est possible d’ici là) ; ensuite, cliquez sur le bouton IDENTIFIANT PERDU et donnez votre numéro utilisateur, sans espace : 078 0270075 0001.',
    sms: 'Réessayez régulièrement. Ne redemandez rien avant lundi 11/05. Ensuite, cliquez sur IDENTIFIANT PERDU et donnez le numéro utilisateur 07802700750001 sans espace. Calculé le 20/03/2026 à 15 h.',
    subject: 'ne redemandez rien avant lundi 11 mai',
    next: [
      'Prochain essai : dès maintenant, 5 essais au plus par série. F30, F31',
      'Ce mot de passe est valable 2 mois, jusqu’à samedi 9 mai inclus. F18',
      'Après la demande, l’identifiant et un mot de passe arrivent par mail ou par courrier. Par mail, attendez 3 à 4 h avant d’essayer. F12, F29',
    ],
    reminders: ['Dernier jour sûr du mot de passe reçu', 'Demande possible : IDENTIFIANT PERDU'],
  },
  'a letter of which only days are known, ended': {
    sentence:
      'Ce mot de passe n’est plus valable depuis dimanche 10 mai. Cliquez sur le bouton IDENTIFIANT PERDU et donnez votre numéro utilisateur, sans espace : 078 0270075 0001. Ne faites qu’une seule demande.',
    sms: "Ce mot de passe n'est plus valable depuis dimanche 10/05. Cliquez sur IDENTIFIANT PERDU et donnez le numéro utilisateur 07802700750001 sans espace. Ne faites qu'une seule demande. Calculé le 20/05/2026 à 16 h.",
    subject: 'demander votre identifiant',
    next: [
      'Après la demande, l’identifiant et un mot de passe arrivent par mail ou par courrier. Par mail, attendez 3 à 4 h avant d’essayer. F12, F29',
    ],
    reminders: [],
  },
  'logged in, the provisional password kept': {
    sentence:
      'Cliquez sur le bouton IDENTIFIANT PERDU et donnez votre numéro utilisateur, sans espace : 078 0270075 0001. Ne faites qu’une seule demande.',
    sms: "Cliquez sur IDENTIFIANT PERDU et donnez le numéro utilisateur 07802700750001 sans espace. Ne faites qu'une seule demande. Calculé le 10/03/2026 à 15 h.",
    subject: 'demander votre identifiant',
    next: [
      'Après la demande, l’identifiant et un mot de passe arrivent par mail ou par courrier. Par mail, attendez 3 à 4 h avant d’essayer. F12, F29',
    ],
    reminders: [],
  },
  'never logged in, the provisional password replaced': {
    sentence:
      'Deux réponses se contredisent : jamais connecté, mais mot de passe provisoire déjà remplacé. Laquelle est la bonne ? Ne cliquez sur aucun bouton avant de le savoir.',
    sms: 'Dites-nous laquelle est la bonne : jamais connecté, ou mot de passe provisoire déjà remplacé. Ne cliquez sur aucun bouton avant notre réponse. Calculé le 10/03/2026 à 15 h.',
    subject: 'deux réponses à vérifier',
    next: ['La réponse décide du bouton : aucun clic avant elle. F10, F13'],
    reminders: [],
  },
  'nobody knows whether he logged in, a letter on its way': {
    sentence:
      'Retrouvons d’abord ceci : vous êtes-vous déjà connecté à Mon Compte Partenaire, ne serait-ce qu’une fois ? Ne cliquez sur aucun bouton avant de le savoir, et ne redemandez rien avant dimanche 10 mai à 9 h 40.',
    sms: "Dites-nous d'abord si vous avez déjà réussi à vous connecter. Ne cliquez sur aucun bouton avant notre réponse. Ne redemandez rien avant dimanche 10/05 à 9 h 40. Calculé le 20/03/2026 à 15 h.",
    subject: 'une réponse nous manque',
    next: ['La réponse décide du bouton : aucun clic avant elle. F10, F13'],
    reminders: ['Fin de validité du mot de passe reçu', 'Autre demande possible, pas avant'],
  },
  'his own password, past its six months': {
    sentence:
      'Votre mot de passe a dépassé ses 6 mois. Essayez-le encore une fois ; s’il est refusé, cliquez sur le bouton MOT DE PASSE PERDU. Ne faites qu’une seule demande.',
    sms: "Votre mot de passe a plus de 6 mois. Essayez-le encore une fois puis, en cas de refus, cliquez sur MOT DE PASSE PERDU. Ne faites qu'une seule demande. Calculé le 10/03/2026 à 15 h.",
    subject: 'demander un mot de passe',
    next: [
      'Après la demande, la note ne dit pas la suite : attendez un mail, valable 24 h, puis 3 à 4 h avant d’essayer. F20, F29',
    ],
    reminders: [],
  },
  'his own password, past its six months and refused': {
    sentence:
      'Votre mot de passe a dépassé ses 6 mois. Cliquez sur le bouton MOT DE PASSE PERDU. Ne faites qu’une seule demande.',
    sms: "Votre mot de passe a plus de 6 mois. Cliquez sur MOT DE PASSE PERDU. Ne faites qu'une seule demande. Calculé le 10/03/2026 à 15 h.",
    subject: 'demander un mot de passe',
    next: [
      'Après la demande, la note ne dit pas la suite : attendez un mail, valable 24 h, puis 3 à 4 h avant d’essayer. F20, F29',
    ],
    reminders: [],
  },
  'just in, with a password had by a button': {
    sentence:
      'Cliquez, si l’écran le propose, sur le bouton METTRE A JOUR VOTRE MOT DE PASSE et choisissez votre mot de passe à vous. Gardez-le avec soin : il servira aux connexions suivantes. Ne redemandez rien.',
    sms: "Cliquez sur METTRE A JOUR VOTRE MOT DE PASSE si l'écran le propose et choisissez votre mot de passe. Gardez-le avec soin. Ne redemandez rien. Calculé le 10/03/2026 à 15 h.",
    subject: 'choisissez votre mot de passe',
    next: [
      'S’il est choisi aujourd’hui, mardi 10 mars, votre mot de passe vaut 6 mois : fin jeudi 10 septembre. F21',
    ],
    reminders: ['Mot de passe personnel : fin des 6 mois'],
  },
};

describe('every word of a rarer call', () => {
  it.each(Object.entries(told))('%s', (name, expected) => {
    expect(everyWord(rarerCalls[name as RarerCallName])).toEqual(expected);
  });
});
