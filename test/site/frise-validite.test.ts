import { afterEach, describe, expect, inject, it } from 'vitest';
import { openTimeline, plain, saying, type TimelinePage } from './timeline-page.ts';

let opened: TimelinePage;
afterEach(async () => {
  expect(opened.faults).toEqual([]);
  await opened.close();
});

const callOne =
  'C’est trop tôt. Essayez mardi 10 mars à partir de 13 h 40 (au plus tôt 12 h 40), en copiant-collant. ' +
  'Ne redemandez rien avant mercredi 11 mars à 9 h 40.';
const mail = {
  kind: 'Mail après une demande',
  fields: { 'Date de réception': '10/03/2026', 'Heure de réception': '9:40' },
};
const rows = async (): Promise<string[]> =>
  (await opened.table.locator('tbody tr').allTextContents()).map(plain);

describe('call 1, the mail of this morning', () => {
  it('is resolved in three presses and one hour typed', async () => {
    opened = await openTimeline();
    await opened.kind('Mail après une demande').check();
    await opened.page.getByRole('button', { name: 'aujourd’hui' }).click();
    await opened.page.keyboard.type('9h40');
    expect(await saying(opened.status, 'C’est trop tôt')).toBe(callOne);
    expect(await opened.page.locator('.status .hour, [role=status] .hour').allTextContents()).toEqual([
      '13\u00a0h\u00a040',
    ]);
  });

  it('is resolved by keyboard alone', async () => {
    opened = await openTimeline();
    const { keyboard } = opened.page;
    await opened.kind('Courrier').focus();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    expect(await opened.kind('Mail après une demande').isChecked()).toBe(true);
    await keyboard.press('Tab');
    await keyboard.type('10/03/2026');
    await keyboard.press('Tab');
    await keyboard.type('9:40');
    expect(await saying(opened.status, 'C’est trop tôt')).toBe(callOne);
  });

  it('is brought by its address', async () => {
    opened = await openTimeline({ hash: '#type=reset-mail&recu=2026-03-10T09:40' });
    expect(await saying(opened.status, 'C’est trop tôt')).toBe(callOne);
    expect(await opened.field('Date de réception').inputValue()).toBe('10/03/2026');
  });

  it('is resolved in the sheet too, and under another path', async () => {
    opened = await openTimeline({
      ...mail,
      address: 'fiches/validite-et-delais/',
      site: inject('siteUnderPath'),
    });
    expect(await saying(opened.status, 'C’est trop tôt')).toBe(callOne);
  });
});

describe('call 8, the case that contradicts itself', () => {
  it('keeps trying for two weeks, and shows where the 24 h of the note stand', async () => {
    opened = await openTimeline({
      now: '2026-03-05T09:00:00Z',
      kind: 'Premier mail',
      fields: { 'Date de réception': '2 mars 2026', 'Heure de réception': '9 h 30' },
    });
    const said = await saying(opened.status, 'Essayez maintenant');
    expect(said).toMatch(/jusqu’au lundi 16 mars à 9 h 30\. Ne redemandez rien avant cette heure/);
    const doubts = plain(await opened.page.locator('.doubts').textContent());
    expect(doubts).toMatch(/24 h sont passées depuis mardi 3 mars à 9 h 30/);
    expect(doubts).toMatch(/référent/);
  });
});

describe('the dates of a password', () => {
  it('a letter of 31 December 2027 ends on 29 February 2028', async () => {
    opened = await openTimeline({ kind: 'Courrier', fields: { 'Date d’envoi': '31/12/2027' } });
    expect(await saying(opened.status, 'finirait')).toMatch(/mardi 29 février 2028/);
    expect(await rows()).toContainEqual(expect.stringMatching(/^mardi 29 février 2028Fin/));
    expect(plain(await opened.page.locator('#frise-sent-notes').textContent())).toMatch(/elle est à venir/);
  });

  it.each([
    ['Europe/Paris', '11 h'],
    ['Indian/Reunion', '10 h'],
  ])('a mail of 28 March 2026 at 10:00 ends in %s at %s', async (zone, hour) => {
    opened = await openTimeline({
      now: '2026-03-28T12:00:00Z',
      kind: 'Mail après une demande',
      fields: { 'Date de réception': '28/03/2026', 'Heure de réception': '10:00' },
    });
    await opened.zone.selectOption(zone);
    await saying(opened.status, hour);
    expect((await rows()).at(-1)).toMatch(new RegExp(`^${hour}dimanche 29 mars`));
  });

  it('follow the reader’s own clock unless another is chosen', async () => {
    opened = await openTimeline({ ...mail, timezoneId: 'Indian/Reunion', now: '2026-03-10T06:30:00Z' });
    expect(await opened.zone.inputValue()).toBe('Indian/Reunion');
    expect(await saying(opened.status, 'C’est trop tôt')).toBe(callOne);
    expect(await opened.zone.locator('option').count()).toBeGreaterThan(10);
  });

  it('keep a zone that no CAF has, named as it is', async () => {
    opened = await openTimeline({ ...mail, timezoneId: 'America/New_York', now: '2026-03-10T14:30:00Z' });
    expect(await opened.zone.locator('option:checked').textContent()).toMatch(/America\/New_York/);
  });

  it('have two ends when they differ, and one unknown date is asked for', async () => {
    opened = await openTimeline({ ...mail });
    await saying(opened.status, 'C’est trop tôt');
    expect(await opened.page.getByText('la fin peut tomber plus tôt').isVisible()).toBe(true);
    await opened.field('Date d’envoi').fill('10/03/2026');
    await opened.field('Heure d’envoi').fill('8:00');
    await opened.table.getByText('Fin, comptée depuis l’envoi').waitFor();
    expect((await rows()).slice(-2)).toEqual([
      expect.stringMatching(/^8 hmercredi 11 marsFin/),
      expect.stringMatching(/^9 h 40mercredi 11 marsVous pouvez redemander/),
    ]);
    expect(await opened.page.getByText('la fin peut tomber plus tôt').count()).toBe(0);
  });

  it('keep the hour of the end when only the hour of reception is unknown', async () => {
    opened = await openTimeline({
      kind: 'Mail après une demande',
      fields: { 'Date de réception': '10/03/2026', 'Date d’envoi': '10/03/2026', 'Heure d’envoi': '9:00' },
    });
    await saying(
      opened.status,
      /Puis essayez.*jusqu’au mercredi 11\u00a0mars à 9\sh.*Ne redemandez rien avant le jeudi 12\u00a0mars/,
    );
    expect(plain(await opened.page.locator('.needs-script .reading').textContent())).toMatch(
      /la fin garde son heure/,
    );
  });

  it('are one day for a personal password, without an hour', async () => {
    opened = await openTimeline({ kind: 'Personnel', fields: { 'Date du choix': '15/01/2026' } });
    expect(await saying(opened.status, 'sert jusqu’au')).toMatch(/mardi 14 juillet compris/);
    expect(await opened.page.getByRole('textbox', { name: /^Heure/ }).count()).toBe(0);
  });

  it('are pinned when they were typed as a word', async () => {
    opened = await openTimeline({ kind: 'Courrier', fields: { 'Date de réception': 'hier' } });
    await saying(opened.status, 'Essayez');
    expect(await opened.field('Date de réception').inputValue()).toBe('09/03/2026');
  });
});

describe('time that passes', () => {
  it('changes the sentence at its hour, and nothing is announced before', async () => {
    opened = await openTimeline(mail);
    await saying(opened.status, 'C’est trop tôt');
    const changes = await opened.status.evaluateHandle((status) => {
      const seen: string[] = [];
      new MutationObserver(() => seen.push(String(status.textContent))).observe(status, {
        childList: true,
        subtree: true,
        characterData: true,
      });
      return seen;
    });
    await opened.page.clock.fastForward('02:09:30');
    expect(await opened.page.getByText('encore 1 h 01 d’attente').count()).toBe(1);
    expect(await changes.jsonValue()).toEqual([]);
    await opened.page.clock.fastForward('00:31');
    expect(await saying(opened.status, 'Vous pouvez essayer')).toMatch(
      /de préférence mardi 10 mars à partir de 13 h 40/,
    );
  });

  it('is caught up when the page is found open the next day', async () => {
    opened = await openTimeline(mail);
    await saying(opened.status, 'C’est trop tôt');
    await opened.page.clock.setFixedTime(new Date('2026-03-11T09:00:00Z'));
    await opened.page.evaluate(() => window.dispatchEvent(new Event('pageshow')));
    expect(await saying(opened.status, 'a expiré')).toMatch(/depuis mercredi 11 mars à 9 h 40/);
  });
});
