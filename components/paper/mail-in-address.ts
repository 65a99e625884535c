import { instantFromFields, isByMail, type DeliveryKind } from '#rules';
import { exactTimeline, type ExactDelivery, type ExactTimeline } from '#wording';

const kinds: readonly DeliveryKind[] = ['initial-mail', 'reset-mail'];

const instantOf = (text: string | null, timeZone: string): Date => {
  const [day = '', time = ''] = text?.split('T') ?? [];
  return instantFromFields({ day, time }, timeZone);
};

const reading = (given: URLSearchParams): ExactDelivery => {
  const kind = kinds.find((known) => known === given.get('type'));
  if (kind === undefined || !isByMail(kind)) throw new RangeError('type');
  const timeZone = given.get('fuseau') ?? 'Europe/Paris';
  const receivedAt = instantOf(given.get('recu'), timeZone);
  return {
    kind,
    timeZone,
    receivedAt,
    sentAt: given.has('envoi') ? instantOf(given.get('envoi'), timeZone) : receivedAt,
  };
};

/**
 * The mail that an address gives after its `#`, by the names of the validity timeline: `type` (initial-mail or
 * reset-mail), `recu` and perhaps `envoi` (`YYYY-MM-DDTHH:MM`), `fuseau`; null when that is no mail known to the minute.
 * None of it is secret.
 *
 * @example mailInAddress('#type=reset-mail&recu=2026-03-10T09:40')!.expiresAt // 2026-03-11T08:40:00Z
 */
export function mailInAddress(hash: string): ExactTimeline | null {
  try {
    const delivery = reading(new URLSearchParams(hash.replace(/^#/, '')));
    return exactTimeline(delivery, delivery.receivedAt);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
