/** What comes over the page for a time: the notice before the characters go, and the sheet being printed. */
import { Show, type JSX } from 'solid-js';
import { Portal } from 'solid-js/web';
import IdleNotice from './IdleNotice.tsx';
import PasswordSheet from './PasswordSheet.tsx';
import type { Trying } from './create-trying.ts';

interface Props {
  trying: Trying;
}

export default function Overlays({ trying }: Props): JSX.Element {
  const { session } = trying;
  return (
    <>
      <Show when={trying.ending()}>
        <IdleNotice onExtend={trying.extend} />
      </Show>
      <Show when={trying.printing()}>
        <Portal>
          <PasswordSheet
            forms={session.forms()}
            positions={trying.positions()}
            refused={session.progress().refused}
            total={session.progress().total}
          />
        </Portal>
      </Show>
    </>
  );
}
