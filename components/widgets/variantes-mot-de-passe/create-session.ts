/** What one password is going through in the page: the text, its forms, the ticks, and what is left once it is gone. */
import { batch, createMemo, createSignal, type Accessor } from 'solid-js';
import { passwordVariants, type LookAlikes, type PasswordVariants } from '#rules';
import {
  createMemory,
  formReader,
  lastRankOf,
  nextRank,
  noTries,
  progressOf,
  seriesOf,
  seriesSize,
  shownAtOnce,
  textProblem,
  toggleRefused,
  type Progress,
  type TextProblem,
  type Tries,
} from '#tries';
import type { Typed } from './typed.ts';

type Variants = Extract<PasswordVariants, { ok: true }>;
type Kept = { readonly total: bigint; readonly tries: Tries };

export type Session = {
  text: Accessor<string>;
  lookAlikes: Accessor<LookAlikes>;
  problem: Accessor<TextProblem | null>;
  /** What the rules say of the text; null when it has no forms. */
  variants: Accessor<Variants | null>;
  /** The forms listed so far; the first one is the text as typed. */
  forms: Accessor<readonly string[]>;
  tries: Accessor<Tries>;
  progress: Accessor<Progress>;
  /** The rank of the form to try now; null when none is left. */
  current: Accessor<number | null>;
  /** The characters went, the ranks stayed, and the same text was not typed again yet. */
  expected: Accessor<boolean>;
  type: (text: string) => void;
  choose: (lookAlikes: LookAlikes) => void;
  toggle: (rank: number) => void;
  showNextSeries: () => void;
  /** The characters go, the ranks stay. */
  forgetText: () => void;
  /** Everything goes. */
  clear: () => void;
};

/** @example const session = createSession(createTyped()); session.type('***lO***'); session.progress().total // 4n */
export function createSession({ text, setText, lookAlikes, setLookAlikes }: Typed): Session {
  const memory = createMemory();
  const [ticked, setTicked] = createSignal<Tries>(noTries);
  const [asked, setAsked] = createSignal(0);
  const [kept, setKept] = createSignal<Kept | null>(null);

  const problem = createMemo(() => textProblem(text()));
  const variants = createMemo<Variants | null>(() => {
    if (problem() !== null) return null;
    const result = passwordVariants(text(), lookAlikes());
    return result.ok ? result : null;
  });
  const shown = createMemo<Kept>(
    () => (text() === '' && kept()) || { total: variants()?.total ?? 0n, tries: ticked() },
  );
  const progress = createMemo(() => progressOf(shown().total, shown().tries.refused));
  const current = createMemo(() => nextRank(progress()));
  const reader = createMemo(() => formReader(variants()?.variants() ?? []));
  const forms = createMemo(() => {
    const reached = lastRankOf(seriesOf(Math.max(current() ?? 0, ticked().refused.at(-1) ?? 0)));
    return reader()(Math.max(shownAtOnce(progress().total), asked(), reached));
  });

  const read = (next: string, among: LookAlikes): void =>
    batch(() => {
      const known = memory.recall(next, among);
      setText(next);
      setLookAlikes(among);
      setAsked(0);
      setTicked(known);
      // Another text leaves the ranks on show, for the one that is expected.
      if (known.refused.length > 0 || kept()?.tries.refused.length === 0) setKept(null);
    });

  return {
    text,
    lookAlikes,
    problem,
    variants,
    forms,
    tries: () => shown().tries,
    progress,
    current,
    expected: () => kept() !== null,
    type: (next) => read(next, lookAlikes()),
    choose: (among) => read(text(), among),
    toggle: (rank) =>
      batch(() => {
        setKept(null);
        setTicked((before) => toggleRefused(before, rank, new Date()));
        memory.keep(text(), lookAlikes(), ticked());
      }),
    showNextSeries: () => setAsked(forms().length + seriesSize),
    forgetText: () =>
      batch(() => {
        setKept({ total: progress().total, tries: ticked() });
        setText('');
        setTicked(noTries);
      }),
    clear: () =>
      batch(() => {
        memory.clear();
        setKept(null);
        read('', 'document');
      }),
  };
}
