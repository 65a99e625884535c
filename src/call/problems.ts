import { figures } from '#rules';
import type { AnswerField, Answers } from './answers.ts';
import type { CallTime } from './call-time.ts';
import { deliveryDates } from './cases.ts';
import { bounds, isDated } from './when.ts';

/** Series of tries after which a count is asked again: nobody tells so many apart. */
const SERIES_BELIEVED = 10;

/** An answer that cannot be right, and the field to ask again. */
export type CallProblem =
  | { readonly code: 'future'; readonly field: AnswerField }
  | { readonly code: 'received-before-sent'; readonly field: 'receivedOn' }
  | { readonly code: 'tried-before-sent'; readonly field: 'lastFailure' }
  | { readonly code: 'too-many-failures'; readonly field: 'failures'; readonly maximum: number }
  | { readonly code: 'not-a-count'; readonly field: 'failures' };

const dateFields = ['sentOn', 'receivedOn', 'chosenOn', 'lastFailure'] as const;

function problemOfCount({ failures }: Answers): CallProblem | null {
  if (typeof failures !== 'number') return null;
  if (!Number.isInteger(failures) || failures < 1) return { code: 'not-a-count', field: 'failures' };
  const maximum = figures['max-tries'].value * SERIES_BELIEVED;
  return failures > maximum ? { code: 'too-many-failures', field: 'failures', maximum } : null;
}

/**
 * The first answer that cannot be right: a date to come, a reception before its sending, a refusal before anything was
 * sent, or a count of refusals that is none or that nobody would make.
 *
 * @example problemOf({ failures: 99 }, time) // { code: 'too-many-failures', field: 'failures', maximum: 50 }
 */
export function problemOf(answers: Answers, { now, timeZone }: CallTime): CallProblem | null {
  for (const field of dateFields) {
    const when = answers[field];
    if (isDated(when) && bounds(when, timeZone).from > now) return { code: 'future', field };
  }
  const dates = deliveryDates(answers, timeZone);
  if (dates !== null && dates.receivedAt < dates.sentAt)
    return { code: 'received-before-sent', field: 'receivedOn' };
  const { lastFailure } = answers;
  if (dates !== null && isDated(lastFailure) && bounds(lastFailure, timeZone).to < dates.sentAt) {
    return { code: 'tried-before-sent', field: 'lastFailure' };
  }
  return problemOfCount(answers);
}
