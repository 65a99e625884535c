export { adviceActions, adviceRules } from './advice/advice.ts';
export type { Action, Advice, Rule } from './advice/advice.ts';
export { advise } from './advice/advise.ts';
export type { Answer, Delivery, Situation } from './advice/situation.ts';
export { captions, exampleNumber, figures } from './facts.ts';
export type { CaptionId, Figure, FigureId, FigureUnit } from './facts.ts';
export type { LookAlikes } from './password-variants/look-alikes.ts';
export { passwordVariants } from './password-variants/password-variants.ts';
export type { PasswordVariants } from './password-variants/password-variants.ts';
export type { Warning } from './password-variants/warnings.ts';
export { doubtIds, factIds } from './sources.ts';
export type { DoubtId, FactId } from './sources.ts';
export { composeUserNumber } from './user-number/compose-user-number.ts';
export type {
  ComposeProblem,
  ComposeProblems,
  ComposedUserNumber,
} from './user-number/compose-user-number.ts';
export type { PartName, Parts } from './user-number/parts.ts';
export { readUserNumber } from './user-number/read-user-number.ts';
export type { ReadProblem, ReadUserNumber } from './user-number/read-user-number.ts';
export type { Reason, Suggestion } from './user-number/suggestions.ts';
export { dayDeadlines } from './validity/day-deadlines.ts';
export type { DayDeadlines } from './validity/day-deadlines.ts';
export { deadlines } from './validity/deadlines.ts';
export type { Deadlines, Sending, Window } from './validity/deadlines.ts';
export type { DeliveryKind, Kind } from './validity/kinds.ts';
export { instantFromFields, localFields } from './validity/local-fields.ts';
export type { LocalFields } from './validity/local-fields.ts';
export { validityStatus } from './validity/validity-status.ts';
export type { ReRequest, ValidityState, ValidityStatus } from './validity/validity-status.ts';
