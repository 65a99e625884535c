/** The facts of the note, F1 to F46: all that the site says of the portal rests on them. */
// prettier-ignore
export const factIds = [
  'F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12',
  'F13', 'F14', 'F15', 'F16', 'F17', 'F18', 'F19', 'F20', 'F21', 'F22', 'F23', 'F24',
  'F25', 'F26', 'F27', 'F28', 'F29', 'F30', 'F31', 'F32', 'F33', 'F34', 'F35', 'F36',
  'F37', 'F38', 'F39', 'F40', 'F41', 'F42', 'F43', 'F44', 'F45', 'F46',
] as const;

/** The doubts of the note, A1 to A29: its ambiguities and contradictions. */
// prettier-ignore
export const doubtIds = [
  'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12',
  'A13', 'A14', 'A15', 'A16', 'A17', 'A18', 'A19', 'A20', 'A21', 'A22', 'A23', 'A24',
  'A25', 'A26', 'A27', 'A28', 'A29',
] as const;

export type FactId = (typeof factIds)[number];
export type DoubtId = (typeof doubtIds)[number];
