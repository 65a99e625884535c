/** `<aide-frise-validite type="post" recu="2026-03-10">`: fills the form in, tells the limits by `aide-validite`. */
import { prefillHash, toolElements } from '#embedding';
import ValidityTimeline from '../frise-validite/ValidityTimeline.tsx';
import type { Known } from '../frise-validite/reading.ts';
import ToolLink, { sitePage } from './ToolLink.tsx';
import { defineTool } from './define-tool.ts';
import { validityDetail } from './validity-detail.ts';

const { attributes: names } = toolElements['frise-validite'];

defineTool('frise-validite', ({ attributes, send }) => {
  let told = '';
  // An answer is worked out anew each minute: only what changes in it is told.
  const tell = (known: Known | null): void => {
    const detail = validityDetail(known);
    const text = JSON.stringify(detail);
    if (text !== told) send(detail);
    told = text;
  };
  return (
    <div class="frise" data-sources={sitePage('/sources/') ?? ''}>
      <ValidityTimeline
        timeZone=""
        referent={{}}
        given={prefillHash(names, (name) => attributes()[name])}
        onKnown={tell}
      />
      <ToolLink tool="frise-validite" />
    </div>
  );
});
