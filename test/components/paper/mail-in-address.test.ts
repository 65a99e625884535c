import { describe, expect, it } from 'vitest';
import { mailInAddress } from '#components/paper/mail-in-address.ts';
import { logAddress } from '#components/widgets/frise-validite/log-address.ts';
import { exactTimeline } from '#wording';

describe('the mail that an address gives to a log of tries', () => {
  it('has its deadlines on the clocks of its zone', () => {
    const mail = mailInAddress(
      '#type=reset-mail&recu=2026-03-10T09:40&envoi=2026-03-10T09:30&fuseau=Indian/Reunion',
    );
    expect([mail?.receivedAt, mail?.expiresAt].map((at) => at?.toISOString())).toEqual([
      '2026-03-10T05:40:00.000Z',
      '2026-03-11T05:30:00.000Z',
    ]);
  });

  it('counts as sent when it arrived, unless told', () => {
    expect(mailInAddress('#type=initial-mail&recu=2026-03-10T09:40')?.sentAt.toISOString()).toBe(
      '2026-03-10T08:40:00.000Z',
    );
  });

  it.each([
    '',
    '#type=post&recu=2026-03-10T09:40',
    '#type=reset-mail',
    '#type=reset-mail&recu=2026-03-10',
    '#type=reset-mail&recu=2026-02-30T09:40',
    '#type=reset-mail&recu=2026-03-10T09:40&envoi=2026-03-10T09:41',
    '#type=reset-mail&recu=2026-03-10T09:40&fuseau=Nulle/Part',
  ])('is none in « %s »', (hash) => {
    expect(mailInAddress(hash)).toBeNull();
  });

  it('is the one that the timeline shows', () => {
    const receivedAt = new Date('2026-03-10T08:40:00Z');
    const shown = exactTimeline(
      { kind: 'reset-mail', sentAt: new Date('2026-03-10T08:30:00Z'), receivedAt, timeZone: 'Europe/Paris' },
      receivedAt,
    );
    const address = logAddress('../releve/', shown)!;
    expect(address.startsWith('../releve/#')).toBe(true);
    expect(mailInAddress(address.slice(address.indexOf('#')))).toEqual(shown);
  });

  it('is no letter, which has no hours to write down', () => {
    const at = new Date('2026-03-10T08:40:00Z');
    expect(
      logAddress(
        '../releve/',
        exactTimeline({ kind: 'post', sentAt: at, receivedAt: at, timeZone: 'Europe/Paris' }, at),
      ),
    ).toBeNull();
  });
});
