/** A time zone of the Republic and how its clocks are called. */
export type Zone = { readonly timeZone: string; readonly place: string; readonly clock: string };

/**
 * Where a CAF, or the fund that stands for one, receives landlords; then the other territories, where a landlord of one
 * of them may live.
 */
export const zones: readonly Zone[] = [
  { timeZone: 'Europe/Paris', place: 'Hexagone et Corse', clock: 'heure de Paris' },
  { timeZone: 'America/Guadeloupe', place: 'Guadeloupe', clock: 'heure de la Guadeloupe' },
  { timeZone: 'America/Martinique', place: 'Martinique', clock: 'heure de la Martinique' },
  { timeZone: 'America/Cayenne', place: 'Guyane', clock: 'heure de la Guyane' },
  { timeZone: 'Indian/Reunion', place: 'La Réunion', clock: 'heure de La Réunion' },
  { timeZone: 'Indian/Mayotte', place: 'Mayotte', clock: 'heure de Mayotte' },
  {
    timeZone: 'America/Miquelon',
    place: 'Saint-Pierre-et-Miquelon',
    clock: 'heure de Saint-Pierre-et-Miquelon',
  },
  { timeZone: 'America/Marigot', place: 'Saint-Martin', clock: 'heure de Saint-Martin' },
  { timeZone: 'America/St_Barthelemy', place: 'Saint-Barthélemy', clock: 'heure de Saint-Barthélemy' },
  { timeZone: 'Pacific/Noumea', place: 'Nouvelle-Calédonie', clock: 'heure de la Nouvelle-Calédonie' },
  { timeZone: 'Pacific/Tahiti', place: 'Polynésie française', clock: 'heure de Tahiti' },
  { timeZone: 'Pacific/Marquesas', place: 'Îles Marquises', clock: 'heure des îles Marquises' },
  { timeZone: 'Pacific/Gambier', place: 'Îles Gambier', clock: 'heure des îles Gambier' },
  { timeZone: 'Pacific/Wallis', place: 'Wallis-et-Futuna', clock: 'heure de Wallis-et-Futuna' },
];

/**
 * How the clocks of a zone are called in French; any other zone goes by its international name.
 *
 * @example zoneName('Indian/Reunion')   // 'heure de La Réunion'
 * @example zoneName('America/New_York') // 'heure du fuseau America/New_York'
 */
export function zoneName(timeZone: string): string {
  const zone = zones.find((known) => known.timeZone === timeZone);
  return zone === undefined ? `heure du fuseau ${timeZone}` : zone.clock;
}

/**
 * What a text that travels must say of its hours: nothing in the zone most readers have, else whose clocks they are.
 *
 * @example zoneMention('Europe/Paris')   // ''
 * @example zoneMention('Indian/Reunion') // 'heure de La Réunion'
 */
export function zoneMention(timeZone: string): string {
  return timeZone === 'Europe/Paris' ? '' : zoneName(timeZone);
}
