/**
 * The values given to a tool as what follows `#` in its address, in the order of `fields`; an empty text when none is
 * given.
 *
 * @example prefillHash(['type', 'recu'], (name) => ({ type: 'post', recu: '2026-03-10T09:40' })[name]) // '#type=post&recu=2026-03-10T09:40'
 */
export function prefillHash<Name extends string>(
  fields: readonly Name[],
  valueOf: (field: Name) => string | null | undefined,
): string {
  const given = fields.flatMap((field) => {
    const value = valueOf(field);
    return value ? [`${field}=${encodeURI(value).replace(/[&=#+]/g, encodeURIComponent)}`] : [];
  });
  return given.length > 0 ? `#${given.join('&')}` : '';
}
