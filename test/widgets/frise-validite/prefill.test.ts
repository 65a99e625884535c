import { describe, expect, it } from 'vitest';
import { readPrefill } from '#components/widgets/frise-validite/prefill.ts';

const nothing = { kind: null, timeZone: null, sent: null, received: null, chosen: null, unknown: [] };

describe('an address that fills in the form', () => {
  it('gives the kind, the dates and the zone', () => {
    expect(
      readPrefill(
        '#type=reset-mail&recu=2026-03-10T09:40&envoi=2026-03-09&choisi=2026-01-01&fuseau=Indian/Reunion',
      ),
    ).toEqual({
      kind: 'reset-mail',
      timeZone: 'Indian/Reunion',
      sent: { date: '09/03/2026', hour: '' },
      received: { date: '10/03/2026', hour: '09:40' },
      chosen: { date: '01/01/2026', hour: '' },
      unknown: [],
    });
  });

  it('keeps a wrong date as it is, to be corrected in its field', () => {
    expect(readPrefill('#recu=31/02/2026T25:00')).toEqual({
      ...nothing,
      received: { date: '31/02/2026', hour: '25:00' },
    });
  });

  it('names what it does not know', () => {
    expect(readPrefill('#type=mail&fuseau=Mars/Olympus&nom=x&nom=y')).toEqual({
      ...nothing,
      unknown: ['nom', 'type=mail', 'fuseau=Mars/Olympus'],
    });
  });

  it('is not an anchor of the page', () => {
    expect(readPrefill('#a-la-main')).toBeNull();
    expect(readPrefill('')).toBeNull();
  });
});
