import { deadlines, type Advice, type Deadlines, type Delivery, type Situation } from '#rules';
import { hoursAfter, minutesAfter, winter } from '../validity/paris.ts';
import { call, case2, sent, undecided } from './situations.ts';

type Choices = { [Field in keyof Situation]?: Situation[Field][] };

/** Every combination of the choices given, over a call where nothing else is said. */
function* combine(choices: Choices): Generator<Situation> {
  let situations: Partial<Situation>[] = [{}];
  for (const [field, values] of Object.entries(choices)) {
    situations = situations.flatMap((situation) => values.map((value) => ({ ...situation, [field]: value })));
  }
  for (const situation of situations) yield call(situation);
}

const around = (limit: Date): Date[] => [-1, 0, 1].map((shift) => new Date(limit.getTime() + shift));

const sentAt = winter('2026-02-03T09:00');

/** Every kind, received at once and too late for the counts to agree; a mail also with its window reduced and empty. */
const deliveries: Delivery[] = [
  sent('post', sentAt),
  sent('post', sentAt, 7 * 24),
  sent('initial-mail', sentAt),
  sent('initial-mail', sentAt, 7 * 24),
  sent('reset-mail', sentAt),
  sent('reset-mail', sentAt, 20.5),
  sent('reset-mail', sentAt, 21),
  sent('reset-mail', sentAt, 2, true),
  sent('post', sentAt, 2, true),
];

/** Every answer, at one moment. */
export const everyAnswer = (): Iterable<Situation> =>
  combine({
    everLoggedIn: ['yes', 'no', 'unknown'],
    passwordChanged: ['yes', 'no', 'unknown'],
    justLoggedIn: [false, true],
    variants: ['none', 'to-try', 'exhausted'],
    userNumberKnown: [false, true],
    failures: [0, 1, 5],
    lastFailureAt: [null, minutesAfter(sentAt, 4 * 60 + 55), hoursAfter(sentAt, 4)],
    delivery: [null, sent('post', sentAt), sent('initial-mail', sentAt), sent('reset-mail', sentAt)],
    personalSince: [null, winter('2025-06-01T09:00'), sentAt],
    now: [hoursAfter(sentAt, 5)],
  });

/** Every delivery, just before, at and just after each of its limits and those of a failure. */
export function* everyMoment(): Generator<Situation> {
  for (const delivery of deliveries) {
    const { window: _, ...limits } = limitsOf(delivery);
    const times = [...Object.values(limits), delivery.receivedAt].flatMap((limit) => limit?.getTime() ?? []);
    const moments = [...new Set(times)].flatMap((time) => around(new Date(time)));
    for (const now of moments) {
      const failures = [minutesAfter(now, -10), hoursAfter(now, -2), hoursAfter(limits.expiresAt, -2)];
      for (const answers of [{}, case2, undecided]) {
        for (const situation of combine({
          variants: ['none', 'to-try', 'exhausted'],
          failures: [0, 1, 4, 5, 6],
          lastFailureAt: [null, ...failures.flatMap(around)],
        })) {
          yield { ...situation, ...answers, delivery, now };
        }
      }
    }
  }
}

const known = new WeakMap<Delivery, Deadlines>();

/** The deadlines of a delivery, computed once for the thousands of situations that share it. */
export function limitsOf(delivery: Delivery, timeZone = 'Europe/Paris'): Deadlines {
  const limits = known.get(delivery) ?? deadlines({ ...delivery, timeZone });
  known.set(delivery, limits);
  return limits;
}

/** The rule that the contract's conditions, read one by one, give for a situation. */
export function ruleByTheBook(situation: Situation): Advice['rule'] {
  const { everLoggedIn, passwordChanged, delivery, failures, lastFailureAt, variants, now, timeZone } =
    situation;
  const since = (limit: Date | null): boolean => limit !== null && now >= limit;
  const sinceLast = lastFailureAt === null ? Infinity : now.getTime() - lastFailureAt.getTime();
  const recent = sinceLast < 2 * 3_600_000;
  if (failures >= 5 && sinceLast < 10 * 60_000) return 'locked-out';
  if (situation.justLoggedIn) return 'just-logged-in';
  if (everLoggedIn === 'unknown') return 'ever-logged-in-unknown';
  if (everLoggedIn === 'no' && passwordChanged === 'yes') return 'inconsistent-answers';
  if (everLoggedIn === 'yes' && passwordChanged === 'unknown') return 'password-changed-unknown';
  if (delivery === null) {
    if (everLoggedIn !== 'yes' || passwordChanged !== 'yes') return 'nothing-pending';
    const chosen = situation.personalSince;
    if (chosen === null) return 'nothing-pending';
    const { expiresAt } = deadlines({ kind: 'personal', sentAt: chosen, receivedAt: chosen, timeZone });
    return since(expiresAt) ? 'personal-expired' : 'nothing-pending';
  }
  const { expiresAt, reRequestAt, earliestTryAt, window } = limitsOf(delivery, timeZone);
  if (since(expiresAt)) return since(reRequestAt) ? 'delivery-expired' : 'expired-but-locked';
  if (delivery.lost) return 'delivery-lost';
  if (delivery.kind !== 'post' && window !== 'empty' && !since(earliestTryAt)) return 'too-early';
  if (variants === 'exhausted') return 'variants-exhausted';
  const nextTry = lastFailureAt && hoursAfter(lastFailureAt, 2);
  const late = recent && nextTry !== null && nextTry >= expiresAt;
  if (late && (failures >= 5 || (failures >= 1 && variants !== 'to-try'))) return 'no-time-left';
  if (failures >= 5 && recent) return 'series-spent';
  if (variants === 'to-try' && failures >= 1) return 'variants-left';
  return failures >= 1 && recent ? 'recent-failure' : 'try-now';
}
