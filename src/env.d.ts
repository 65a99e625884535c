declare namespace App {
  interface Locals {
    /** Who the page being rendered is for; a passage for the other reader is left out. */
    reader?: 'agent' | 'bailleur';
    /** What keeps the anchors of one sheet apart from the next one's where several share a page (the booklet). */
    anchorPrefix?: string;
    /** Where the sheets of this edition are, when it is not at `/fiches/{slug}/`; `anchor` has its `#`, or is empty. */
    sheetAddress?: (slug: string, anchor: string) => string;
  }
}
