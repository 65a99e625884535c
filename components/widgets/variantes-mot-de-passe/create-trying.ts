/** What becomes of a typed password: its session, what is said of it, and when its characters go. */
import { createEffect, createSignal, on, type Accessor } from 'solid-js';
import type { LookAlikes } from '#rules';
import type { Progress } from '#tries';
import { idleTexts, resumeText } from '#wording';
import { createAnswer, type Answer } from './create-answer.ts';
import { createIdle } from './create-idle.ts';
import { createPrinting } from './create-printing.ts';
import { createSession, type Session } from './create-session.ts';
import { createSpeech } from './create-speech.ts';
import type { Typed } from './typed.ts';

const cleared = 'Tout est effacé.';

interface Options {
  readonly timeZone: Accessor<string>;
  readonly onProgress: (progress: Progress) => void;
  readonly field: HTMLInputElement;
  /** Holds the field and the list. */
  readonly frame: HTMLElement;
}

export type Trying = {
  readonly session: Session;
  readonly answer: Answer;
  readonly positions: Accessor<readonly number[]>;
  /** What the live region says. */
  readonly spoken: Accessor<string>;
  /** The notice that the characters are about to go is shown. */
  readonly ending: Accessor<boolean>;
  readonly extend: () => void;
  readonly printing: Accessor<boolean>;
  readonly print: () => void;
  readonly type: (text: string) => void;
  readonly choose: (lookAlikes: LookAlikes) => void;
  readonly toggle: (rank: number) => void;
  readonly clear: () => void;
  /** Everything goes, and nothing is said. */
  readonly wipe: () => void;
};

/** Starts reading what is typed; to be called with an owner. */
export function createTrying(typed: Typed, { timeZone, onProgress, field, frame }: Options): Trying {
  const session = createSession(typed);
  const speech = createSpeech();
  const { printing, print, stop } = createPrinting();
  const [now, setNow] = createSignal(new Date());
  const answer = createAnswer(session, now, timeZone);
  const typedBefore = typed.text() !== '';

  const idle = createIdle({
    watching: () => session.text() !== '',
    onAction: () => setNow(new Date()),
    onOver: () => {
      const focused = frame.contains(document.activeElement);
      session.forgetText();
      speech.say(`${resumeText(session.progress())} ${idleTexts.over}`);
      if (focused) field.focus({ preventScroll: true });
    },
  });
  createEffect(on(session.progress, onProgress, { defer: !typedBefore }));
  if (typedBefore) speech.sayAfterTyping(answer.afterTyping);

  return {
    session,
    answer,
    positions: () => session.variants()?.positions ?? [],
    spoken: speech.text,
    ending: idle.ending,
    extend: idle.extend,
    printing,
    print,
    type: (text) => {
      session.type(text);
      speech.sayAfterTyping(answer.afterTyping);
    },
    choose: (lookAlikes) => {
      session.choose(lookAlikes);
      speech.say(answer.afterTyping());
    },
    toggle: (rank) => {
      session.toggle(rank);
      setNow(new Date());
      speech.say(answer.afterTick());
    },
    clear: () => {
      session.clear();
      speech.say(cleared);
    },
    wipe: () => {
      stop();
      session.clear();
      speech.say('');
    },
  };
}
