import { createMemo, createSignal, type Accessor } from 'solid-js';
import { composeUserNumber, partNames, type ComposedUserNumber, type PartName, type Parts } from '#rules';

type Settled = Readonly<Record<PartName, boolean>>;

/** What the three fields hold, where the person has settled, and the number they make. */
export type ComposeState = {
  typed: Accessor<Parts>;
  settled: Accessor<Settled>;
  composed: Accessor<ComposedUserNumber>;
  /** Parts still to be typed, once saying so helps. */
  missing: Accessor<PartName[]>;
  type: (part: PartName, text: string) => void;
  settle: (part: PartName) => void;
  fill: (parts: Partial<Parts>) => void;
  clear: () => void;
  /** Whether the person is in one of the fields. */
  setInside: (inside: boolean) => void;
};

const nowhere: Settled = { codeCaf: false, refTiers: false, rang: false };

/** The state of the composing form; `codeCaf` is the preset one, an empty text when there is none. */
export function composeState(codeCaf: string): ComposeState {
  const start: Parts = { codeCaf, refTiers: '', rang: '' };
  const [typed, setTyped] = createSignal<Parts>(start);
  const [settled, setSettled] = createSignal(nowhere);
  const [inside, setInside] = createSignal(false);
  const composed = createMemo(() => composeUserNumber(typed()));

  const missing = (): PartName[] => {
    const result = composed();
    const left = result.ok ? [] : partNames.filter((part) => result.problems[part]?.code === 'empty');
    const begun = partNames.some((part) => settled()[part]);
    return begun && (left.length === 1 || !inside()) ? left : [];
  };
  const type = (part: PartName, text: string): void => {
    const before = typed()[part];
    setTyped({ ...typed(), [part]: text });
    // A text that grows by more than one character was pasted: it is meant to be whole.
    const whole = text.length > before.length + 1;
    setSettled({ ...settled(), [part]: text !== '' && (whole || settled()[part]) });
  };
  const settle = (part: PartName): void => {
    setSettled({ ...settled(), [part]: typed()[part] !== '' });
  };
  const fill = (parts: Partial<Parts>): void => {
    setTyped({ ...typed(), ...parts });
    setSettled({ codeCaf: true, refTiers: true, rang: true });
  };
  const clear = (): void => {
    setTyped(start);
    setSettled(nowhere);
  };
  return { typed, settled, composed, missing, type, settle, fill, clear, setInside };
}
