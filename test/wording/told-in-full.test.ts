import { describe, expect, it } from 'vitest';
import { adviceParts, phoneSentence, spokenAdvice, textOf } from '#wording';
import { calls, type CallName } from './calls-in-full.ts';
import { everyWord, type EveryWord } from './every-word.ts';
import { rarerCalls } from './rarer-calls.ts';

const told: Readonly<Record<CallName, EveryWord>> = {
  'a first mail of this morning': {
    sentence:
      'C’est trop tôt. Essayez, en copiant-collant, à partir de 13 h 40 aujourd’hui, mardi 10 mars (au plus tôt 12 h 40). Ne redemandez rien avant mardi 24 mars à 9 h 40.',
    sms: 'Attendez : essayez par copier-coller à partir de mardi 10/03 à 13 h 40 (possible dès 12 h 40). Ne redemandez rien avant mardi 24/03 à 9 h 40. Calculé le 10/03/2026 à 10 h 30.',
    subject: 'essayez à partir de mardi 10 mars à 13 h 40',
    next: [
      'Accepté : cliquez sur le bouton METTRE A JOUR VOTRE MOT DE PASSE et choisissez votre mot de passe à vous. F15, F16',
      'Refusé : réessayez à partir de 15 h 40, 5 essais au plus par série. F30, F31',
      'Ce mot de passe est valable 2 semaines, jusqu’à mardi 24 mars à 9 h 40. F19',
    ],
    reminders: [
      'Premier essai, en copiant-collant',
      'Fin de validité du mot de passe reçu',
      'Autre demande possible, pas avant',
    ],
  },
  'a first mail, tried in vain an hour ago': {
    sentence:
      'C’est trop tôt. Réessayez à partir de 16 h aujourd’hui, mardi 10 mars. Ne redemandez rien avant mardi 24 mars à 9 h 40.',
    sms: 'Attendez : réessayez à partir de mardi 10/03 à 16 h. Ne redemandez rien avant mardi 24/03 à 9 h 40. Calculé le 10/03/2026 à 15 h.',
    subject: 'réessayez à partir de mardi 10 mars à 16 h',
    next: [
      'Accepté : cliquez sur le bouton METTRE A JOUR VOTRE MOT DE PASSE et choisissez votre mot de passe à vous. F15, F16',
      'Refusé : réessayez à partir de 18 h, 5 essais au plus par série. F30, F31',
      'Ce mot de passe est valable 2 semaines, jusqu’à mardi 24 mars à 9 h 40. F19',
    ],
    reminders: [
      'Série suivante : essayer de nouveau, 5 essais au plus',
      'Fin de validité du mot de passe reçu',
      'Autre demande possible, pas avant',
    ],
  },
  'a first mail, five tries, two hours later': {
    sentence:
      'Essayez dès maintenant d’autres formes du mot de passe, 5 essais au plus. Dès que l’une est acceptée, cliquez sur le bouton METTRE A JOUR VOTRE MOT DE PASSE. Ne redemandez rien avant mardi 24 mars à 9 h 40.',
    sms: "Essayez d'autres formes du mot de passe, 5 essais au plus. Une fois accepté, cliquez sur METTRE A JOUR VOTRE MOT DE PASSE. Ne redemandez rien avant mardi 24/03 à 9 h 40. Calculé le 10/03/2026 à 16 h 30.",
    subject: 'd’autres formes à essayer',
    next: [
      'Refusé : réessayez 2 h plus tard, 5 essais au plus par série. F30, F31',
      'Ce mot de passe est valable 2 semaines, jusqu’à mardi 24 mars à 9 h 40. F19',
    ],
    reminders: ['Fin de validité du mot de passe reçu', 'Autre demande possible, pas avant'],
  },
  'a mail had by a button, tried after three hours': {
    sentence:
      'Essayez dès maintenant, en copiant-collant l’identifiant et le mot de passe ; mieux, à partir de 13 h 40 aujourd’hui, mardi 10 mars. S’il est accepté, cliquez, si l’écran le propose, sur le bouton METTRE A JOUR VOTRE MOT DE PASSE. Ne redemandez rien avant demain, mercredi 11 mars à 9 h 40.',
    sms: "Essayez par copier-coller. Une fois accepté, cliquez sur METTRE A JOUR VOTRE MOT DE PASSE si l'écran le propose. Ne redemandez rien avant mercredi 11/03 à 9 h 40. Calculé le 10/03/2026 à 13 h.",
    subject: 'essayez votre mot de passe',
    next: [
      'Refusé : réessayez 2 h plus tard, 5 essais au plus par série. F30, F31',
      'Ce mot de passe est valable 24 h, jusqu’à demain, mercredi 11 mars à 9 h 40. F20',
    ],
    reminders: [
      'Premier essai, en copiant-collant',
      'Fin de validité du mot de passe reçu',
      'Autre demande possible, pas avant',
    ],
  },
  'a mail had by a button, come late': {
    sentence:
      'Essayez dès maintenant, en copiant-collant l’identifiant et le mot de passe, avant 9 h 40 aujourd’hui, mercredi 11 mars. S’il est accepté, cliquez, si l’écran le propose, sur le bouton METTRE A JOUR VOTRE MOT DE PASSE. Ne redemandez rien avant demain, jeudi 12 mars à 6 h 10.',
    sms: "Essayez par copier-coller avant mercredi 11/03 à 9 h 40. Une fois accepté, cliquez sur METTRE A JOUR VOTRE MOT DE PASSE si l'écran le propose. Ne redemandez rien avant jeudi 12/03 à 6 h 10. Calculé le 11/03/2026 à 9 h 15.",
    subject: 'essayez votre mot de passe',
    next: [
      'Refusé : il ne restera pas le temps d’un autre essai. F30, F31',
      'Ce mot de passe est valable 24 h, jusqu’à 9 h 40 aujourd’hui, mercredi 11 mars. F20',
    ],
    reminders: ['Fin de validité du mot de passe reçu', 'Autre demande possible, pas avant'],
  },
  'a mail had by a button, lost': {
    sentence:
      'Cherchez encore ce mail, aussi dans les indésirables. Ne redemandez rien avant demain, mercredi 11 mars à 9 h 40 ; ensuite, cliquez sur le bouton MOT DE PASSE PERDU.',
    sms: 'Cherchez encore ce mail, y compris dans les indésirables. Ne redemandez rien avant mercredi 11/03 à 9 h 40. Ensuite, cliquez sur MOT DE PASSE PERDU. Calculé le 10/03/2026 à 15 h.',
    subject: 'ne redemandez rien avant mercredi 11 mars à 9 h 40',
    next: [
      'Ce mot de passe est valable 24 h, jusqu’à demain, mercredi 11 mars à 9 h 40. F20',
      'Après la demande, la note ne dit pas la suite : attendez un mail, valable 24 h, puis 3 à 4 h avant d’essayer. F20, F29',
    ],
    reminders: ['Fin de validité du mot de passe reçu', 'Demande possible : MOT DE PASSE PERDU'],
  },
  'a mail had by a button, ended': {
    sentence:
      'Ce mot de passe n’est plus valable depuis 9 h 40 aujourd’hui, mercredi 11 mars. Faites un dernier essai ; s’il est refusé, cliquez sur le bouton MOT DE PASSE PERDU. Ne faites qu’une seule demande.',
    sms: "Ce mot de passe n'est plus valable depuis mercredi 11/03 à 9 h 40. Un dernier essai puis, en cas de refus, cliquez sur MOT DE PASSE PERDU. Ne faites qu'une seule demande. Calculé le 11/03/2026 à 15 h.",
    subject: 'demander un mot de passe',
    next: [
      'Après la demande, la note ne dit pas la suite : attendez un mail, valable 24 h, puis 3 à 4 h avant d’essayer. F20, F29',
    ],
    reminders: [],
  },
  'a letter lost': {
    sentence:
      'Cherchez encore cette lettre. Ne redemandez rien avant dimanche 10 mai à 9 h 40 (aucun renvoi n’est possible d’ici là) ; ensuite, cliquez sur le bouton IDENTIFIANT PERDU et donnez votre numéro utilisateur, sans espace : 078 0270075 0001.',
    sms: 'Cherchez encore cette lettre. Ne redemandez rien avant dimanche 10/05 à 9 h 40. Ensuite, cliquez sur IDENTIFIANT PERDU et donnez le numéro utilisateur 07802700750001 sans espace. Calculé le 20/03/2026 à 15 h.',
    subject: 'ne redemandez rien avant dimanche 10 mai à 9 h 40',
    next: [
      'Ce mot de passe est valable 2 mois, jusqu’à dimanche 10 mai à 9 h 40. F18',
      'Après la demande, l’identifiant et un mot de passe arrivent par mail ou par courrier. Par mail, attendez 3 à 4 h avant d’essayer. F12, F29',
    ],
    reminders: ['Fin de validité du mot de passe reçu', 'Demande possible : IDENTIFIANT PERDU'],
  },
  'a letter of which only days are known, lost': {
    sentence:
      'Cherchez encore cette lettre. Ne redemandez rien avant vendredi 15 mai (aucun renvoi n’est possible d’ici là) ; ensuite, cliquez sur le bouton IDENTIFIANT PERDU et donnez votre numéro utilisateur, sans espace : 078 0270075 0001.',
    sms: 'Cherchez encore cette lettre. Ne redemandez rien avant vendredi 15/05. Ensuite, cliquez sur IDENTIFIANT PERDU et donnez le numéro utilisateur 07802700750001 sans espace. Calculé le 20/03/2026 à 15 h.',
    subject: 'ne redemandez rien avant vendredi 15 mai',
    next: [
      'Ce mot de passe est valable 2 mois, jusqu’à samedi 9 mai inclus. F18',
      'Après la demande, l’identifiant et un mot de passe arrivent par mail ou par courrier. Par mail, attendez 3 à 4 h avant d’essayer. F12, F29',
    ],
    reminders: ['Dernier jour sûr du mot de passe reçu', 'Demande possible : IDENTIFIANT PERDU'],
  },
  'a letter refused, its forms all tried': {
    sentence:
      'Réessayez régulièrement : ce mot de passe vaut 2 mois. Ne redemandez rien avant dimanche 10 mai à 9 h 40 (aucun renvoi n’est possible d’ici là) ; ensuite, cliquez sur le bouton IDENTIFIANT PERDU et donnez votre numéro utilisateur, sans espace : 078 0270075 0001.',
    sms: 'Réessayez régulièrement. Ne redemandez rien avant dimanche 10/05 à 9 h 40. Ensuite, cliquez sur IDENTIFIANT PERDU et donnez le numéro utilisateur 07802700750001 sans espace. Calculé le 20/03/2026 à 15 h.',
    subject: 'ne redemandez rien avant dimanche 10 mai à 9 h 40',
    next: [
      'Prochain essai : à partir de 16 h aujourd’hui, vendredi 20 mars, 5 essais au plus par série. F30, F31',
      'Ce mot de passe est valable 2 mois, jusqu’à dimanche 10 mai à 9 h 40. F18',
      'Après la demande, l’identifiant et un mot de passe arrivent par mail ou par courrier. Par mail, attendez 3 à 4 h avant d’essayer. F12, F29',
    ],
    reminders: [
      'Série suivante : essayer de nouveau, 5 essais au plus',
      'Fin de validité du mot de passe reçu',
      'Demande possible : IDENTIFIANT PERDU',
    ],
  },
  'a letter with forms to try': {
    sentence:
      'Essayez dès maintenant, en tapant le mot de passe lettre par lettre. S’il est accepté, cliquez sur le bouton METTRE A JOUR VOTRE MOT DE PASSE. Ne redemandez rien avant dimanche 10 mai à 9 h 40 : d’ici là, aucun renvoi n’est possible.',
    sms: 'Essayez en tapant le mot de passe lettre par lettre. Une fois accepté, cliquez sur METTRE A JOUR VOTRE MOT DE PASSE. Ne redemandez rien avant dimanche 10/05 à 9 h 40. Calculé le 20/03/2026 à 15 h.',
    subject: 'essayez votre mot de passe',
    next: [
      'Refusé : réessayez 2 h plus tard, 5 essais au plus par série. F30, F31',
      'Ce mot de passe est valable 2 mois, jusqu’à dimanche 10 mai à 9 h 40. F18',
    ],
    reminders: ['Fin de validité du mot de passe reçu', 'Autre demande possible, pas avant'],
  },
  'a first mail without look-alikes, refused': {
    sentence:
      'C’est trop tôt. Réessayez à partir de 16 h 50 aujourd’hui, mardi 10 mars. Ne redemandez rien avant mardi 24 mars à 9 h 40.',
    sms: 'Attendez : réessayez à partir de mardi 10/03 à 16 h 50. Ne redemandez rien avant mardi 24/03 à 9 h 40. Calculé le 10/03/2026 à 15 h.',
    subject: 'réessayez à partir de mardi 10 mars à 16 h 50',
    next: [
      'Accepté : cliquez sur le bouton METTRE A JOUR VOTRE MOT DE PASSE et choisissez votre mot de passe à vous. F15, F16',
      'Refusé : réessayez à partir de 18 h 50, 5 essais au plus par série. F30, F31',
      'Ce mot de passe est valable 2 semaines, jusqu’à mardi 24 mars à 9 h 40. F19',
    ],
    reminders: [
      'Série suivante : essayer de nouveau, 5 essais au plus',
      'Fin de validité du mot de passe reçu',
      'Autre demande possible, pas avant',
    ],
  },
  'a lock-out': {
    sentence:
      'Le blocage dure 10 min, jusqu’à 15 h 05. Reprenez plutôt à partir de 16 h 55 aujourd’hui, mardi 10 mars, 5 essais au plus. Ne redemandez rien avant dimanche 10 mai à 9 h 40 : d’ici là, aucun renvoi n’est possible.',
    sms: "Blocage de 10 min, jusqu'à 15 h 05. Reprenez à partir de mardi 10/03 à 16 h 55, 5 essais au plus. Ne redemandez rien avant dimanche 10/05 à 9 h 40. Calculé le 10/03/2026 à 15 h.",
    subject: 'reprenez à partir de mardi 10 mars à 16 h 55',
    next: [
      'Accepté : cliquez sur le bouton METTRE A JOUR VOTRE MOT DE PASSE et choisissez votre mot de passe à vous. F15, F16',
      'Refusé : réessayez à partir de 18 h 55, 5 essais au plus par série. F30, F31',
      'Ce mot de passe est valable 2 mois, jusqu’à dimanche 10 mai à 9 h 40. F18',
    ],
    reminders: [
      'Fin du blocage, reprendre plutôt à partir de 16 h 55',
      'Série suivante : essayer de nouveau, 5 essais au plus',
      'Fin de validité du mot de passe reçu',
      'Autre demande possible, pas avant',
    ],
  },
  'a lock-out of a password that ends before the series': {
    sentence:
      'Le blocage dure 10 min, jusqu’à 8 h 45 aujourd’hui, mercredi 11 mars. Ensuite, il ne restera pas le temps d’un autre essai. N’essayez plus ce mot de passe. Ne redemandez rien avant 9 h 40 aujourd’hui, mercredi 11 mars.',
    sms: "Blocage de 10 min, jusqu'à mercredi 11/03 à 8 h 45. N'essayez plus ce mot de passe. Ne redemandez rien avant mercredi 11/03 à 9 h 40. Calculé le 11/03/2026 à 8 h 40.",
    subject: 'attendez jusqu’à mercredi 11 mars à 8 h 45',
    next: ['Après le blocage, reprenez cet appel : la réponse aura changé. F32'],
    reminders: [
      'Fin du blocage',
      'Fin de validité du mot de passe reçu',
      'Autre demande possible, pas avant',
    ],
  },
  'never logged in, nothing sent': {
    sentence:
      'Cliquez sur le bouton IDENTIFIANT PERDU et donnez votre numéro utilisateur, sans espace : 078 0270075 0001. Ne faites qu’une seule demande.',
    sms: "Cliquez sur IDENTIFIANT PERDU et donnez le numéro utilisateur 07802700750001 sans espace. Ne faites qu'une seule demande. Calculé le 10/03/2026 à 15 h.",
    subject: 'demander votre identifiant',
    next: [
      'Après la demande, l’identifiant et un mot de passe arrivent par mail ou par courrier. Par mail, attendez 3 à 4 h avant d’essayer. F12, F29',
    ],
    reminders: [],
  },
  'never logged in, the number not known': {
    sentence:
      'Je compose votre numéro utilisateur (14 chiffres). Ensuite, cliquez sur le bouton IDENTIFIANT PERDU et donnez-le, sans espace. Ne faites qu’une seule demande.',
    sms: "Demandez-nous votre numéro utilisateur, puis cliquez sur IDENTIFIANT PERDU et donnez-le sans espace. Ne faites qu'une seule demande. Calculé le 10/03/2026 à 15 h.",
    subject: 'votre numéro utilisateur d’abord',
    next: [
      'Après la demande, l’identifiant et un mot de passe arrivent par mail ou par courrier. Par mail, attendez 3 à 4 h avant d’essayer. F12, F29',
    ],
    reminders: [],
  },
  'his own password, lost': {
    sentence: 'Cliquez sur le bouton MOT DE PASSE PERDU. Ne faites qu’une seule demande.',
    sms: "Cliquez sur MOT DE PASSE PERDU. Ne faites qu'une seule demande. Calculé le 10/03/2026 à 15 h.",
    subject: 'demander un mot de passe',
    next: [
      'Après la demande, la note ne dit pas la suite : attendez un mail, valable 24 h, puis 3 à 4 h avant d’essayer. F20, F29',
    ],
    reminders: [],
  },
  'logged in, nobody knows whether the password was changed': {
    sentence:
      'Avez-vous déjà remplacé le mot de passe provisoire par un mot de passe choisi par vous ? Ne cliquez sur aucun bouton avant de le savoir.',
    sms: "Dites-nous d'abord si vous avez déjà remplacé le mot de passe provisoire. Ne cliquez sur aucun bouton avant notre réponse. Calculé le 10/03/2026 à 15 h.",
    subject: 'une réponse nous manque',
    next: ['La réponse décide du bouton : aucun clic avant elle. F10, F13'],
    reminders: [],
  },
  'nobody knows whether he logged in': {
    sentence:
      'Retrouvons d’abord ceci : vous êtes-vous déjà connecté à Mon Compte Partenaire, ne serait-ce qu’une fois ? Ne cliquez sur aucun bouton avant de le savoir.',
    sms: "Dites-nous d'abord si vous avez déjà réussi à vous connecter. Ne cliquez sur aucun bouton avant notre réponse. Calculé le 10/03/2026 à 15 h.",
    subject: 'une réponse nous manque',
    next: ['La réponse décide du bouton : aucun clic avant elle. F10, F13'],
    reminders: [],
  },
  'just in': {
    sentence:
      'Cliquez maintenant sur le bouton METTRE A JOUR VOTRE MOT DE PASSE et choisissez votre mot de passe à vous. Gardez-le avec soin : il servira aux connexions suivantes. Ne redemandez rien.',
    sms: 'Cliquez sur METTRE A JOUR VOTRE MOT DE PASSE et choisissez votre mot de passe. Gardez-le avec soin. Ne redemandez rien. Calculé le 20/03/2026 à 15 h.',
    subject: 'choisissez votre mot de passe',
    next: [
      'S’il est choisi aujourd’hui, vendredi 20 mars, votre mot de passe vaut 6 mois : fin dimanche 20 septembre. F21',
    ],
    reminders: ['Mot de passe personnel : fin des 6 mois'],
  },
  'his own password, lost within its six months': {
    sentence: 'Cliquez sur le bouton MOT DE PASSE PERDU. Ne faites qu’une seule demande.',
    sms: "Cliquez sur MOT DE PASSE PERDU. Ne faites qu'une seule demande. Calculé le 10/03/2026 à 15 h.",
    subject: 'demander un mot de passe',
    next: [
      'Après la demande, la note ne dit pas la suite : attendez un mail, valable 24 h, puis 3 à 4 h avant d’essayer. F20, F29',
    ],
    reminders: [],
  },
};

describe('every word of a call', () => {
  it.each(Object.entries(told))('%s', (name, expected) => {
    expect(everyWord(calls[name as CallName])).toEqual(expected);
  });

  it.each(Object.entries({ ...calls, ...rarerCalls }))(
    '%s: read aloud at once, the sentence is that of the whole answer',
    (_, call) => {
      const { segments, moment } = spokenAdvice(call);
      expect(textOf(segments)).toBe(phoneSentence(call));
      expect(moment).toEqual(adviceParts(call).moment);
    },
  );
});
