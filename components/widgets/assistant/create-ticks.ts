import { afterRefusals, type Answers, type Ticks } from '#call';
import type { Progress } from '#tries';
import type { Call } from './create-call.ts';

/** What a tick changes, kept so that it can be taken back. */
type Tries = Pick<Answers, 'failures' | 'lastFailure'>;

/**
 * Feeds the call with what the tester says: one more form refused, one tick taken back, another set of forms. Only
 * counts come here, never a character.
 *
 * @example const onProgress = createTicks(call, setTicks); // <VariantTester onProgress={onProgress} />
 */
export function createTicks(
  call: Call,
  onTicks: (ticks: Ticks | null) => void,
): (progress: Progress) => void {
  let before: Ticks = { total: 0n, refused: 0 };
  const taken: Tries[] = [];
  const undo = (): Tries => taken.pop() ?? {};
  return ({ total, tried }) => {
    const ticks: Ticks = { total, refused: tried };
    const sameForms = total === before.total;
    const more = tried - before.refused;
    before = ticks;
    onTicks(total === 0n ? null : ticks);
    if (total === 0n) return;
    const answers = call.answers();
    const { failures, lastFailure, ...rest } = answers;
    if (sameForms && more === 1) {
      taken.push({
        ...(failures === undefined ? {} : { failures }),
        ...(lastFailure === undefined ? {} : { lastFailure }),
      });
      call.put(afterRefusals(answers, ticks, more, call.time()));
    } else if (sameForms && more === -1)
      call.put(afterRefusals({ ...rest, ...undo() }, ticks, 0, call.time()));
    else call.put(afterRefusals(answers, ticks, 0, call.time()));
  };
}
