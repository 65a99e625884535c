declare namespace App {
  interface Locals {
    /** Who the page being rendered is for; a passage for the other reader is left out. */
    reader?: 'agent' | 'bailleur';
  }
}
