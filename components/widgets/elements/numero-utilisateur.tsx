/** `<aide-numero-utilisateur code-caf="078">`: fills its parts, tells the number by the event `aide-numero`. */
import { readUserNumber, type PartName } from '#rules';
import { givenNames } from '../numero-utilisateur/given.ts';
import UserNumber from '../numero-utilisateur/UserNumber.tsx';
import Doubts from './Doubts.tsx';
import ToolLink from './ToolLink.tsx';
import { defineTool } from './define-tool.ts';

/** What the event `aide-numero` carries: 14 digits, and the same in three groups; both null while there is none. */
export type NumberDetail = { readonly numero: string | null; readonly groupes: string | null };

const detailOf = (number: string): NumberDetail => {
  const read = readUserNumber(number);
  return read.ok ? { numero: read.number, groupes: read.display } : { numero: null, groupes: null };
};

defineTool('aide-numero-utilisateur', Object.values(givenNames), ({ attributes, send }) => {
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
        onNumber={(number) => send('aide-numero', detailOf(number))}
        composeNotes={<Doubts ids={['A14', 'A15']} />}
        checkNotes={<Doubts ids={['A16', 'A17']} />}
      />
      <ToolLink tool="numero-utilisateur" />
    </div>
  );
});
