/** What the page says of a session, in French: beside the field, above the list, and aloud. */
import { createMemo, type Accessor } from 'solid-js';
import { pauseEnd } from '#tries';
import {
  dictation,
  exhausted,
  exhaustedText,
  pauseText,
  planText,
  rankText,
  resumeText,
  textProblemText,
  tooManyText,
  warningText,
} from '#wording';
import type { Session } from './create-session.ts';

export type Answer = {
  problem: Accessor<string | null>;
  remarks: Accessor<readonly string[]>;
  plan: Accessor<string>;
  pause: Accessor<string | null>;
  /** The count and what is odd, once the typing pauses. */
  afterTyping: () => string;
  /** What a tick changes. */
  afterTick: () => string;
};

export function createAnswer(session: Session, now: Accessor<Date>, timeZone: Accessor<string>): Answer {
  const problem = createMemo(() => {
    const found = session.problem();
    return found === null ? null : textProblemText(found);
  });
  const remarks = createMemo(() => {
    const variants = session.variants();
    if (variants === null) return [];
    const warnings = variants.warnings.map((code) => warningText(code, session.text(), session.lookAlikes()));
    const tooMany = tooManyText(variants.series);
    return tooMany === null ? warnings : [...warnings, tooMany];
  });
  const plan = createMemo(() => {
    const variants = session.variants();
    return variants === null ? '' : planText(variants.total, variants.series);
  });
  const pause = createMemo(() => {
    const end = pauseEnd(session.tries(), now());
    return end === null || session.progress().exhausted ? null : pauseText(end, timeZone());
  });
  const spokenForm = (): string => {
    const rank = session.current();
    if (rank === null) return '';
    const spelled = dictation(session.forms()[rank - 1] ?? '', session.variants()?.positions ?? []);
    return `Forme ${rankText(rank, session.progress().total)} : ${spelled.map(({ text }) => text).join(', ')}.`;
  };
  return {
    problem,
    remarks,
    plan,
    pause,
    afterTyping: () => {
      const restored = session.tries().refused.length > 0 ? resumeText(session.progress()) : '';
      return [problem() ?? plan(), ...remarks(), restored].join(' ').trim();
    },
    afterTick: () => {
      if (session.progress().exhausted)
        return `${exhaustedText(session.progress().total)} ${exhausted.never}`;
      return [pause() ?? '', spokenForm()].join(' ').trim();
    },
  };
}
