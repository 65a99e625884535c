import { createSignal, type Accessor } from 'solid-js';
import type { Kind } from '#rules';
import { createTypedFields, type TypedFields } from '../common/typed-fields.ts';

/** The three dates of the form. */
export type DateName = 'sent' | 'received' | 'chosen';

/** What the form holds, as typed and chosen. */
export type FormState = Readonly<Record<DateName, TypedFields>> & {
  readonly kind: Accessor<Kind | null>;
  readonly setKind: (kind: Kind) => void;
  readonly timeZone: Accessor<string>;
  readonly setTimeZone: (timeZone: string) => void;
};

/**
 * An empty form, on the clocks of a zone.
 *
 * @example const form = createForm('Europe/Paris'); // form.kind() is null
 */
export function createForm(firstZone: string): FormState {
  const [kind, setKind] = createSignal<Kind | null>(null);
  const [timeZone, setTimeZone] = createSignal(firstZone);
  return {
    kind,
    setKind,
    timeZone,
    setTimeZone,
    sent: createTypedFields(),
    received: createTypedFields(),
    chosen: createTypedFields(),
  };
}
