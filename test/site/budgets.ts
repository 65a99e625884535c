/**
 * The most that opening a page may cost a reader, in bytes sent with gzip (what plain http gives) and in requests;
 * fonts have a limit of their own, the favicon none. The first line that fits an address is the page's.
 */
export type Budget = {
  readonly kind: string;
  readonly pages: RegExp;
  readonly bytes: number;
  readonly requests: number;
};

/** With the framework of the calculators. */
export const withWidget: readonly Budget[] = [
  {
    kind: 'a page with a calculator',
    pages:
      /^outils\/(?:numero-utilisateur|variantes-mot-de-passe|frise-validite)\/$|^fiches\/(?:numero-utilisateur|mot-de-passe-provisoire-refuse|validite-et-delais)\//,
    bytes: 30_000,
    requests: 10,
  },
  { kind: 'the call assistant', pages: /^outils\/assistant\/$/, bytes: 45_000, requests: 16 },
];

/** Made for frames in other pages: each holds all it needs, its font too, in its one file. */
export const bare: readonly Budget[] = [
  { kind: 'a bare number calculator', pages: /^integrer\/numero-utilisateur\/$/, bytes: 40_000, requests: 1 },
  {
    kind: 'a bare calculator',
    pages: /^integrer\/(?:variantes-mot-de-passe|frise-validite)\/$/,
    bytes: 55_000,
    requests: 1,
  },
  { kind: 'the bare assistant', pages: /^integrer\/assistant\/$/, bytes: 100_000, requests: 1 },
];

/** Without a framework: words, styles and the one small script of every page. */
export const plain: readonly Budget[] = [
  { kind: 'a sheet', pages: /^fiches\//, bytes: 12_000, requests: 3 },
  { kind: 'home', pages: /^$/, bytes: 12_000, requests: 3 },
  // Every sheet and form as they are printed together.
  { kind: 'the booklet', pages: /^imprimer\/$/, bytes: 35_000, requests: 4 },
  // Every fact, figure and doubt.
  { kind: 'the sources', pages: /^sources\/$/, bytes: 14_000, requests: 3 },
  // A page of text (11 500, its index A to Z in it), whose search starts at once: data and code (10 000 each), what shows results (2 200).
  { kind: 'the results page', pages: /^recherche\/$/, bytes: 33_700, requests: 7 },
  // Shows each tool that has one as an element, whose script brings all it needs.
  { kind: 'how to embed', pages: /^integrer\/$/, bytes: 75_000, requests: 10 },
  { kind: 'a page of text', pages: /./, bytes: 12_000, requests: 3 },
];

/** Single files, in bytes: `sent` with gzip, `whole` as they lie on a disk. */
export const files = {
  portable: { file: /^aide-bailleurs\.html$/, whole: 500_000 },
  upgradeScript: { file: /^integrer\/integrer\.js$/, whole: 2_000 },
  // Each holds its framework and its styles.
  numberElement: { file: /^integrer\/numero-utilisateur\.js$/, sent: 22_500 },
  timelineElement: { file: /^integrer\/frise-validite\.js$/, sent: 38_500 },
  searchData: { file: /^recherche\/mots\.[^/]+\.js$/, sent: 10_000 },
  searchDialog: { file: /^_astro\/lazy\.[^/]+\.js$/, sent: 10_000 },
} as const;

/** The fonts of one page on a screen, in bytes; none where no exact thing is written. */
export const fontBytes = 16_000;
