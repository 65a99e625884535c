/** The place of the forms: its heading, how many there are, and the pace to hold. */
import type { JSX } from 'solid-js';
import { pace } from '#wording';

const title = 'Formes à essayer';

interface Props {
  /** Of the heading, which names the list. */
  id: string;
  headingLevel: 2 | 3;
  plan: string;
  /** Facts and doubts of the pace. */
  sources: JSX.Element;
  children: JSX.Element;
}

export default function FormsFrame(props: Props): JSX.Element {
  return (
    <section class="forms">
      <div class="forms-head">
        {props.headingLevel === 2 ? <h2 id={props.id}>{title}</h2> : <h3 id={props.id}>{title}</h3>}
        <p class="small">{props.plan}</p>
      </div>
      {props.children}
      <p class="pace">
        <strong class="stop">{pace.never}</strong>
        {pace.rest} {props.sources}
      </p>
    </section>
  );
}
