import type { Kind } from '#rules';
import { daySentence, exactSentence, mixedSentence, type Segment } from '#wording';
import type { Reading } from './reading.ts';

const missingKind = 'Choisissez le type de mot de passe, puis donnez une date.';
const missingDate = 'Donnez la date de réception, ou celle d’envoi.';
const missingChosen = 'Donnez la date du choix.';
const wrong = 'Une date ou une heure est à corriger.';
const swapped = 'La réception précède l’envoi : l’une des deux dates est à corriger.';

const plain = (text: string): Segment[] => [{ text, role: 'plain' }];

/** What the page says first: what to do now, or what it needs to know. */
export function statusSentence(reading: Reading, kind: Kind | null): Segment[] {
  switch (reading.level) {
    case 'incomplete':
      if (reading.missing === 'kind') return plain(missingKind);
      return plain(kind === 'personal' ? missingChosen : missingDate);
    case 'wrong':
      return plain(wrong);
    case 'swapped':
      return plain(swapped);
    case 'exact':
      return exactSentence(reading.timeline);
    case 'mixed':
      return mixedSentence(reading.timeline);
    case 'days':
      return daySentence(reading.timeline);
  }
}
