import { after, captions, deadlines, figures, type FactId } from '#rules';
import { quantity } from '#format';
import { figureText } from '../figure-text.ts';
import { validityText } from './lock-sentences.ts';
import { beside, inWords, lastly, type Said } from './sayings.ts';
import { isDelivered, type Delivered, type Told } from './told.ts';

/** Something that comes after what is to be done now, and when; null when its hour is not known. */
export type NextStep = { readonly text: string; readonly at: Date | null; readonly facts: readonly FactId[] };

/** How many forms are left to try (F7); nothing when the forms were not counted. */
export const formsLeft = ({ progress }: Told): NextStep[] => {
  if (progress === null) return [];
  const left = quantity({ value: progress.total - BigInt(progress.refused), unit: 'forms' });
  const text = `Formes encore à essayer\u00a0: ${left}, sur ${progress.total}.`;
  return [{ text, at: null, facts: ['F7'] }];
};

/** How long the delivery is valid, and until when (F18 to F20). */
export const validUntil = (told: Told): NextStep[] => {
  if (!isDelivered(told)) return [];
  const { sent, say } = told;
  const ownFacts = { post: ['F18'], 'initial-mail': ['F19'], 'reset-mail': ['F20'] } as const;
  const facts = sent.bothWays ? (['F19', 'F20'] as const) : ownFacts[sent.kind];
  const end = say.until(sent.expiresAt);
  const text = `Ce mot de passe est valable ${validityText(told)}, jusqu’à ${lastly(end)}.`;
  return [{ text, at: sent.expiresAt, facts }];
};

/** What an accepted try leads to (F15, F16; A21). */
export const ifAccepted = ({ case2 }: Told): NextStep => ({
  text: `Accepté\u00a0: cliquez${case2 ? ', si l’écran le propose,' : ''} sur le bouton ${captions['mettre-a-jour']} et choisissez votre mot de passe à vous.`,
  at: null,
  facts: ['F15', 'F16'],
});

const series = `${figureText('max-tries')} au plus par série`;

const noOtherTry = 'Refusé\u00a0: il ne restera pas le temps d’un autre essai.';

/** What a try made now and refused leads to, at an hour that is not known yet (F30, F31; A9). */
export const ifRefused = ({ sent, situation }: Delivered): NextStep => {
  const again = after(situation.now, figures['retry-interval']);
  const text =
    again >= sent.expiresAt
      ? noOtherTry
      : `Refusé\u00a0: réessayez ${figureText('retry-interval')} plus tard, ${series}.`;
  return { text, at: null, facts: ['F30', 'F31'] };
};

/** What a try refused when it is advised leads to (F30, F31; A9). */
export const ifRefusedAt = ({ sent, voice }: Told, firstTryAt: Date, said: (at: Date) => Said): NextStep => {
  const at = after(firstTryAt, figures['retry-interval']);
  // Aloud, the day has just been said; a text may be read line by line.
  const again = voice === 'spoken' ? beside(said(at), said(firstTryAt)) : inWords(said(at));
  const text =
    sent !== null && at >= sent.expiresAt
      ? noOtherTry
      : `Refusé\u00a0: réessayez à partir de ${again}, ${series}.`;
  return { text, at, facts: ['F30', 'F31'] };
};

/** What follows the button (F12, F29; A21). */
export const onceAsked = ({ button }: Told): NextStep[] => {
  const wait = `${figureText('first-try-wait')} avant d’essayer`;
  if (button === 'identifiant-perdu') {
    const text = `Après la demande, l’identifiant et un mot de passe arrivent par mail ou par courrier. Par mail, attendez ${wait}.`;
    return [{ text, at: null, facts: ['F12', 'F29'] }];
  }
  if (button !== 'mot-de-passe-perdu') return [];
  const text = `Après la demande, la note ne dit pas la suite\u00a0: attendez un mail, valable ${figureText('reset-mail-validity')}, puis ${wait}.`;
  return [{ text, at: null, facts: ['F20', 'F29'] }];
};

/** The end of the password that the landlord chooses now (F21). */
export const newPersonalEnd = ({ situation, say }: Told): NextStep => {
  const { now, timeZone } = situation;
  const { expiresAt } = deadlines({ kind: 'personal', sentAt: now, receivedAt: now, timeZone });
  const end = inWords(say.dayOf(expiresAt));
  const text = `S’il est choisi ${inWords(say.dayOf(now))}, votre mot de passe vaut ${figureText('personal-validity')}\u00a0: fin ${end}.`;
  return { text, at: expiresAt, facts: ['F21'] };
};

/** The next try of a password all of whose forms were refused (F30, F33). */
export const nextTry = ({ retryAt, sent, situation, say }: Delivered): NextStep => {
  const ahead = retryAt !== null && retryAt > situation.now ? retryAt : null;
  if (ahead === null)
    return { text: `Prochain essai\u00a0: dès maintenant, ${series}.`, at: null, facts: ['F30', 'F31'] };
  const text =
    ahead >= sent.expiresAt
      ? 'Il ne reste pas le temps d’un autre essai.'
      : `Prochain essai\u00a0: à partir de ${inWords(say.wait(ahead))}, ${series}.`;
  return { text, at: ahead, facts: ['F30', 'F31'] };
};
