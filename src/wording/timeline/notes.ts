import { duration } from '#format';
import { figureText } from '../figure-text.ts';
import type { ExactTimeline } from './exact-timeline.ts';

/** What the answer takes for granted, to be shown beside it. */
export type TimelineNote =
  'only-received' | 'only-sent' | 'sent-hour-unknown' | 'hour-unknown' | 'received-hour-unknown';

/**
 * What the answer takes for granted, and what to give to have it exact (A3, A5).
 *
 * @example timelineNote('only-received', true) // 'Date d’envoi inconnue : la fin peut tomber plus tôt. Donnez la date de la lettre.'
 */
export function timelineNote(note: TimelineNote, byPost: boolean): string {
  const notes: Readonly<Record<TimelineNote, string>> = {
    'only-received': `Date d’envoi inconnue\u00a0: la fin peut tomber plus tôt. Donnez la date ${byPost ? 'de la lettre' : 'du mail'}.`,
    'only-sent':
      'Date de réception inconnue : l’interdiction de redemander peut durer plus longtemps. Donnez-la.',
    'sent-hour-unknown': 'Heure d’envoi inconnue : la fin est comptée depuis le début de ce jour.',
    'hour-unknown': 'Heure inconnue : la réponse est en jours. Donnez l’heure pour une réponse à l’heure.',
    'received-hour-unknown':
      'Heure de réception inconnue\u00a0: la fin garde son heure\u00a0; l’attente et la prochaine demande se disent en jours. Donnez-la pour tout savoir à l’heure.',
  };
  return notes[note];
}

/** Little or no time to try a mail that came late (A28); null when there is enough. */
export function windowText({ window, earliestTryAt, expiresAt, stage }: ExactTimeline): string | null {
  if (stage === 'locked' || stage === 'ended') return null;
  if (window === 'empty') {
    return `Fenêtre vide : le mail est arrivé trop tard pour attendre ${figureText('first-try-wait-earliest')}.`;
  }
  const minutes = (expiresAt.getTime() - earliestTryAt.getTime()) / 60_000;
  return window === 'reduced'
    ? `Fenêtre réduite : entre l’attente et la fin, il n’y a que ${duration(minutes)}.`
    : null;
}
