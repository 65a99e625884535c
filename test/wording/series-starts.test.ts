import { describe, expect, it } from 'vitest';
import type { DeliveryKind } from '#rules';
import { exactTimeline, firstTryAt, seriesStarts } from '#wording';

const at = (time: string, day = 10) => new Date(`2026-03-${day}T${time}:00Z`);
const mail = (receivedAt: Date, sentAt = receivedAt, kind: DeliveryKind = 'reset-mail') =>
  exactTimeline({ kind, sentAt, receivedAt, timeZone: 'Europe/Paris' }, receivedAt);

describe('when a series of tries may begin', () => {
  it('first four hours after the arrival of a mail, then every two hours', () => {
    expect(seriesStarts(mail(at('09:00')), 3)).toEqual([at('13:00'), at('15:00'), at('17:00')]);
  });

  it('three hours after it when four would come too late', () => {
    expect(firstTryAt(mail(at('05:30', 11), at('09:00')))).toEqual(at('08:30', 11));
  });

  it('at once when even three would', () => {
    expect(firstTryAt(mail(at('06:30', 11), at('09:00')))).toEqual(at('06:30', 11));
  });

  it('never from the end of validity on', () => {
    expect(seriesStarts(mail(at('04:00', 11), at('09:00')), 6)).toEqual([at('08:00', 11)]);
    expect(seriesStarts(mail(at('09:00', 11), at('09:00')), 6)).toEqual([]);
  });

  it('is said by no hour for a letter', () => {
    expect(seriesStarts(mail(at('09:00'), at('09:00'), 'post'), 3)).toEqual([]);
  });
});
