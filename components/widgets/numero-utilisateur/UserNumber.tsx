/** The user-number calculator: compose a number from its parts, or check one. */
import { Show, type JSX } from 'solid-js';
import Check from './Check.tsx';
import { checkState } from './check-state.ts';
import Compose from './Compose.tsx';

const composeTitle = 'Former le numéro';
const checkTitle = 'Vérifier un numéro';

interface Props {
  /** The Code CAF of the edition, an empty text when there is none. */
  codeCaf: string;
  /** Inside a sheet the headings come one level lower. */
  inSheet: boolean;
  composeNotes?: JSX.Element;
  checkNotes?: JSX.Element;
}

export default function UserNumber(props: Props): JSX.Element {
  const checking = checkState();
  let checkField: HTMLInputElement | undefined;
  const check = (text: string): void => {
    checking.put(text);
    checkField?.focus();
  };
  const title = (id: string, text: string): JSX.Element => (
    <Show when={props.inSheet} fallback={<h2 id={id}>{text}</h2>}>
      <h3 id={id}>{text}</h3>
    </Show>
  );

  return (
    <>
      <div class="tool" role="group" aria-labelledby="numero-former">
        <div class="tool-inputs">{title('numero-former', composeTitle)}</div>
        <Compose codeCaf={props.codeCaf} onCheck={check} />
        <div class="notes">{props.composeNotes}</div>
      </div>
      <Check
        state={checking}
        codeCaf={props.codeCaf}
        field={(input) => {
          checkField = input;
        }}
        title={title('numero-verifier', checkTitle)}
        notes={props.checkNotes}
      />
    </>
  );
}
