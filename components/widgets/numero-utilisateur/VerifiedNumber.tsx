/** The parts of a well-formed number, each under its boxes, and the number to read or to copy. */
import type { JSX } from 'solid-js';
import type { ReadUserNumber } from '#rules';
import { partLabels } from '#wording';
import CopyButton from '../common/CopyButton.tsx';
import ReadAloud from './ReadAloud.tsx';

const copy = 'Copier ce numéro';

interface Props {
  read: Extract<ReadUserNumber, { ok: true }>;
}

export default function VerifiedNumber(props: Props): JSX.Element {
  return (
    <>
      <dl class="number-columns">
        <div>
          <dt>{partLabels.codeCaf}</dt>
          <dd>{props.read.codeCaf}</dd>
        </div>
        <div>
          <dt>{partLabels.refTiers}</dt>
          <dd>{`${props.read.refTiers}, tiers ${props.read.numeroTiers}`}</dd>
        </div>
        <div>
          <dt>{partLabels.rang}</dt>
          <dd>{`${props.read.rang}, rang ${Number(props.read.rang)}`}</dd>
        </div>
      </dl>
      <ReadAloud number={props.read.number} />
      <div class="actions">
        <CopyButton label={copy} text={() => props.read.number} />
      </div>
    </>
  );
}
