/** The tags an author may write in MDX, handed to every page so that content needs no import line. */
import Answer from './Answer.astro';
import Caption from './Caption.astro';
import DelayTable from './DelayTable.astro';
import ExampleNumber from './ExampleNumber.astro';
import Fact from './Fact.astro';
import Never from './Never.astro';
import Only from './Only.astro';
import Part from './Part.astro';
import Reason from './Reason.astro';
import Row from './Row.astro';
import SheetLink from './SheetLink.astro';
import Source from './Source.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';

export const tags = {
  a: SheetLink,
  Answer,
  Caption,
  DelayTable,
  ExampleNumber,
  Fact,
  Never,
  Only,
  Part,
  Reason,
  Row,
  Source,
  Steps,
  Term,
};
