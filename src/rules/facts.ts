/** The facts of the note, F1 to F46: everything the site says about the portal cites at least one of them. */
export const factIds = [
  ...([
    'F1',
    'F2',
    'F3',
    'F4',
    'F5',
    'F6',
    'F7',
    'F8',
    'F9',
    'F10',
    'F11',
    'F12',
    'F13',
    'F14',
    'F15',
  ] as const),
  ...(['F16', 'F17', 'F18', 'F19', 'F20', 'F21', 'F22', 'F23', 'F24', 'F25', 'F26', 'F27', 'F28'] as const),
  ...(['F29', 'F30', 'F31', 'F32', 'F33', 'F34', 'F35', 'F36', 'F37', 'F38', 'F39', 'F40', 'F41'] as const),
  ...(['F42', 'F43', 'F44', 'F45', 'F46'] as const),
] as const;

/** The doubts of the note, A1 to A29: its ambiguities and contradictions. */
export const doubtIds = [
  ...([
    'A1',
    'A2',
    'A3',
    'A4',
    'A5',
    'A6',
    'A7',
    'A8',
    'A9',
    'A10',
    'A11',
    'A12',
    'A13',
    'A14',
    'A15',
  ] as const),
  ...([
    'A16',
    'A17',
    'A18',
    'A19',
    'A20',
    'A21',
    'A22',
    'A23',
    'A24',
    'A25',
    'A26',
    'A27',
    'A28',
    'A29',
  ] as const),
] as const;

export type FactId = (typeof factIds)[number];
export type DoubtId = (typeof doubtIds)[number];

/** What a figure of the note counts. */
export type FigureUnit = 'hours' | 'minutes' | 'weeks' | 'months' | 'tries' | 'digits';

/** One figure of the note, with the facts that state it and the doubts that touch it. */
export type Figure = {
  readonly value: number;
  readonly unit: FigureUnit;
  readonly facts: readonly FactId[];
  readonly doubts: readonly DoubtId[];
};

export type FigureId =
  | 'post-validity'
  | 'initial-mail-validity'
  | 'reset-mail-validity'
  | 'personal-validity'
  | 'mail-re-request-lock'
  | 'user-number-length'
  | 'code-caf-length'
  | 'ref-tiers-length'
  | 'rang-length'
  | 'first-try-wait-earliest'
  | 'first-try-wait-advised'
  | 'retry-interval'
  | 'max-tries'
  | 'lockout';

/**
 * Every figure of the note, written once in the whole site: rules compute from here, prose and tests quote from here.
 *
 * @example figures['post-validity'] // { value: 2, unit: 'months', facts: ['F18', 'F34', 'F37'], doubts: ['A3', 'A4'] }
 */
export const figures: Readonly<Record<FigureId, Figure>> = {
  'post-validity': { value: 2, unit: 'months', facts: ['F18', 'F34', 'F37'], doubts: ['A3', 'A4'] },
  'initial-mail-validity': { value: 2, unit: 'weeks', facts: ['F19'], doubts: ['A1', 'A3'] },
  'reset-mail-validity': { value: 24, unit: 'hours', facts: ['F20'], doubts: ['A2', 'A3'] },
  'personal-validity': { value: 6, unit: 'months', facts: ['F21'], doubts: ['A4', 'A20'] },
  'mail-re-request-lock': { value: 24, unit: 'hours', facts: ['F36'], doubts: ['A1'] },
  'user-number-length': { value: 14, unit: 'digits', facts: ['F23'], doubts: [] },
  // The note never writes it: 14 − 7 − 4, confirmed by its example.
  'code-caf-length': {
    value: 3,
    unit: 'digits',
    facts: ['F23', 'F24', 'F25', 'F26', 'F28'],
    doubts: ['A14'],
  },
  'ref-tiers-length': { value: 7, unit: 'digits', facts: ['F25'], doubts: [] },
  'rang-length': { value: 4, unit: 'digits', facts: ['F26'], doubts: ['A15'] },
  'first-try-wait-earliest': { value: 3, unit: 'hours', facts: ['F29'], doubts: ['A7'] },
  'first-try-wait-advised': { value: 4, unit: 'hours', facts: ['F29'], doubts: ['A7'] },
  'retry-interval': { value: 2, unit: 'hours', facts: ['F30'], doubts: ['A9'] },
  'max-tries': { value: 5, unit: 'tries', facts: ['F31'], doubts: ['A8', 'A9'] },
  lockout: { value: 10, unit: 'minutes', facts: ['F32'], doubts: ['A8'] },
};

/** The button captions, exactly as on the portal: capitals, no accents (F11, F14, F15, A24). */
export const captions = {
  'identifiant-perdu': 'IDENTIFIANT PERDU',
  'mot-de-passe-perdu': 'MOT DE PASSE PERDU',
  'mettre-a-jour': 'METTRE A JOUR VOTRE MOT DE PASSE',
} as const;

export type CaptionId = keyof typeof captions;

/** The note's own example of a user number: 078 · 0270075 · 0001 (F28). */
export const exampleNumber = '07802700750001';
