/** That a number is well formed, and whether it begins as the numbers of this CAF do. */
import type { JSX } from 'solid-js';
import { quantity } from '#format';
import { figures, type ReadUserNumber } from '#rules';
import { otherCodeCafText } from '#wording';

const wellFormed = `${quantity(figures['user-number-length'])}\u00a0: le numéro est bien formé.`;
const compare = 'Comparez-le avec NIMS.';

interface Props {
  read: Extract<ReadUserNumber, { ok: true }>;
  codeCaf: string;
}

export default function VerifiedSentence(props: Props): JSX.Element {
  const next = (): string =>
    props.codeCaf !== '' && props.read.codeCaf !== props.codeCaf ? otherCodeCafText(props.codeCaf) : compare;

  return (
    <p class="sentence">
      <b>{wellFormed}</b> {next()}
    </p>
  );
}
