import type { Kind } from '#rules';

/** What an address asks to fill in; a field it does not name is null. */
export type Prefill = {
  readonly kind: Kind | null;
  readonly timeZone: string | null;
  readonly sent: DateHour | null;
  readonly received: DateHour | null;
  readonly chosen: DateHour | null;
  /** Names, or values of `type` and `fuseau`, that mean nothing here. */
  readonly unknown: readonly string[];
};

/** Texts as the fields hold them. */
export type DateHour = { readonly date: string; readonly hour: string };

const kinds: readonly Kind[] = ['post', 'initial-mail', 'reset-mail', 'personal'];
const dateNames = ['envoi', 'recu', 'choisi'];

const split = (value: string | null): DateHour | null => {
  if (value === null) return null;
  const [date = '', hour = ''] = value.split('T');
  return { date: /^\d{4}-\d\d-\d\d$/.test(date) ? date.split('-').reverse().join('/') : date, hour };
};

const isZone = (timeZone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('fr', { timeZone }) !== null;
  } catch {
    return false;
  }
};

/**
 * Reads what an address puts after its `#`: `type` (post, initial-mail, reset-mail, personal), `recu`, `envoi` and
 * `choisi` (a day `YYYY-MM-DD`, with `T` and its hour when it is known), `fuseau` (an international zone name). None is
 * secret. A wrong date goes into its field as it is, to be corrected there. An anchor of the page, without `=`, fills in
 * nothing.
 *
 * @example readPrefill('#type=reset-mail&recu=2026-03-10T09:40').received // { date: '10/03/2026', hour: '09:40' }
 */
export function readPrefill(hash: string): Prefill | null {
  if (!hash.includes('=')) return null;
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const type = given.get('type');
  const zone = given.get('fuseau');
  const kind = kinds.find((known) => known === type) ?? null;
  const timeZone = zone !== null && isZone(zone) ? zone : null;
  const names = [...new Set(given.keys())].filter((name) => ![...dateNames, 'type', 'fuseau'].includes(name));
  const unknown = [
    ...names,
    ...(type !== null && kind === null ? [`type=${type}`] : []),
    ...(zone !== null && timeZone === null ? [`fuseau=${zone}`] : []),
  ];
  const [sent, received, chosen] = dateNames.map((name) => split(given.get(name)));
  return { kind, timeZone, sent: sent ?? null, received: received ?? null, chosen: chosen ?? null, unknown };
}
