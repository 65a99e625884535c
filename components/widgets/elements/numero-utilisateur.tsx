/** `<aide-numero-utilisateur code-caf="078">`: fills its parts in, tells the number by the event `aide-numero`. */
import { readUserNumber, type PartName } from '#rules';
import { givenNames } from '../numero-utilisateur/given.ts';
import UserNumber from '../numero-utilisateur/UserNumber.tsx';
import type { NumberDetail } from './aide-bailleurs.d.ts';
import Doubts from './Doubts.tsx';
import ToolLink from './ToolLink.tsx';
import { defineTool } from './define-tool.ts';

const detailOf = (number: string): NumberDetail => {
  const read = readUserNumber(number);
  return read.ok ? { numero: read.number, groupes: read.display } : { numero: null, groupes: null };
};

defineTool('numero-utilisateur', ({ attributes, send }) => {
  const given = () => {
    const parts = Object.entries(givenNames) as [PartName, (typeof givenNames)[PartName]][];
    return Object.fromEntries(
      parts.flatMap(([part, name]) => {
        const text = attributes()[name];
        return text === null ? [] : [[part, text]];
      }),
    );
  };
  return (
    <div class="numero">
      <UserNumber
        codeCaf=""
        inSheet={false}
        given={given()}
        onNumber={(number) => send(detailOf(number))}
        composeNotes={<Doubts ids={['A14', 'A15']} />}
        checkNotes={<Doubts ids={['A16', 'A17']} />}
      />
      <ToolLink tool="numero-utilisateur" />
    </div>
  );
});
