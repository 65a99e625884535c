let own = true;

/**
 * What follows `#` in the address for the widgets of the page: all of it, or in the one-file edition what follows the
 * route `#/outils/…/`. An empty text in a page that is somebody else's.
 *
 * @example pageHash() // '#type=post&recu=2026-03-10'
 */
export function pageHash(): string {
  return own ? location.hash.replace(/^#\/[^#]*/, '') : '';
}

/** The address belongs to the page around the widget: it fills in nothing. */
export function ignorePageHash(): void {
  own = false;
}
