/**
 * Survivors that no test can kill, since what they change can never be seen, and why. One that is not here fails the
 * run: a better test is owed, or a line here.
 */
export type Explained = {
  readonly file: RegExp;
  readonly mutator: RegExp;
  /** The code that it changes, when only that tells it from others of its file. */
  readonly was?: RegExp;
  /** What the mutant puts in place of the code. */
  readonly becomes: RegExp;
  readonly why: string;
};

const rules: readonly Explained[] = [
  {
    file: /rules\/advice\//,
    mutator: /^ArrayDeclaration$/,
    becomes: /^\["Stryker was here"\]$/,
    why: 'an advice keeps the facts and doubts that exist, and no other word',
  },
  {
    file: /rules\/user-number\/(digits|stand-ins)\.ts$/,
    mutator: /^Regex$/,
    becomes: /^\/(\^[^$]*|[^^]*\$)\/u?$/,
    why: 'one character at a time is tried: its start is its end',
  },
  {
    file: /rules\/password-variants\/enumerate\.ts$/,
    mutator: /^(ConditionalExpression|MethodExpression|EqualityOperator)$/,
    becomes: /^(false|true|changes\.length >= 0|readings\.map\(.*)$/s,
    why: 'spares work: a character without another reading, or too few of them, gives no combination anyway',
  },
  {
    file: /rules\/password-variants\/warning-positions\.ts$/,
    mutator: /^EqualityOperator$/,
    becomes: /^index [<>]= (first|last)$/,
    why: 'only white space is placed, and the first and last characters that are none are not',
  },
  {
    file: /rules\/user-number\/suggestions\.ts$/,
    mutator: /^StringLiteral$/,
    becomes: /^"Stryker was here!"$/,
    why: 'any text that is no number is no suggestion, empty or not',
  },
  {
    file: /rules\/validity\/iso-day\.ts$/,
    mutator: /^Regex$/,
    becomes: /^\/\\d\{4\}-\/$/,
    why: 'a day must also be the same once written back, which no day with more before its year is',
  },
  {
    file: /rules\/validity\/time-zone\.ts$/,
    mutator: /^ConditionalExpression$/,
    becomes: /^false$/,
    why: 'spares work: a formatter made again for the same zone tells the same',
  },
  {
    file: /rules\/validity\/time-zone\.ts$/,
    mutator: /^OptionalChaining$/,
    becomes: /^read\.era\.startsWith$/,
    why: 'the era is asked for: the type alone does not know that it comes',
  },
];

const wording: readonly Explained[] = [
  {
    file: /wording\//,
    mutator: /^StringLiteral$/,
    was: /^'written'$/,
    becomes: /^""$/,
    why: 'what is read aloud is told apart: any other voice is that of what is written',
  },
  {
    file: /wording\/(advice\/(steps|told|try-sentences)|calendar-events)\.ts$/,
    mutator: /^ConditionalExpression$/,
    was: /^(retryAt|advisedTryAt|at) [!=]== null$/,
    becomes: /^(true|false)$/,
    why: 'tells the type: beside it, no hour compares as one before every other',
  },
  {
    file: /wording\/calendar-file\.ts$/,
    mutator: /^(BlockStatement|CallExpression|ArrowFunction)$/,
    was: /writer\(\)\.catch|^\(\) => undefined$/,
    becomes: /^(\{\}|;|)$/,
    why: 'only fetches ahead: the file is the same without',
  },
  {
    file: /wording\/variant-dictation\.ts$/,
    mutator: /^MethodExpression$/,
    becomes: /^run\.endsWith\('\*'\)$/,
    why: 'a run is stars from end to end, or one other character',
  },
  {
    file: /wording\/advice\/(why|doubt-notes)\.ts$/,
    mutator: /^ArrayDeclaration$/,
    was: /^\[\]$/,
    becomes: /^\["Stryker was here"\]$/,
    why: 'the facts and doubts that exist are kept, and no other word',
  },
  {
    file: /wording\/advice\/why\.ts$/,
    mutator: /^StringLiteral$/,
    was: /^'F19'$/,
    becomes: /^""$/,
    why: 'of a first mail alone, what forbids is its own length and F35, which are set aside either way',
  },
  {
    file: /wording\/timeline\/day-timeline\.ts$/,
    mutator: /^ConditionalExpression$/,
    was: /^reRequestDay !== null$/,
    becomes: /^true$/,
    why: 'tells the type: no day comes before none',
  },
  {
    file: /wording\/timeline\/mixed-timeline\.ts$/,
    mutator: /^EqualityOperator$/,
    becomes: /^start <= sentAt$/,
    why: 'two equal instants are one',
  },
  {
    file: /wording\/sms\/sms-words\.ts$/,
    mutator: /^StringLiteral$/,
    was: /^''$/,
    becomes: /^"Stryker was here!"$/,
    why: 'no year is such a word, so that the year is said',
  },
  {
    file: /wording\/advice\/sayings\.ts$/,
    mutator: /^StringLiteral$/,
    was: /^''$/,
    becomes: /^"Stryker was here!"$/,
    why: 'a day that stands alone is said without its season',
  },
];

const search: readonly Explained[] = [
  {
    file: /search\/(best-section|full-text)\.ts$/,
    mutator: /^(Regex|StringLiteral)$/,
    was: /^''$|h\[2-6\]|^\/\^\\\/\/$/,
    becomes: /^("Stryker was here!"|\/h\[2-6\]\$\/|\/\^h\[2-6\]\/|\/\\\/\/)$/,
    why: 'headings kept have a text, elements are named h1 to h6, and an address begins with its slash',
  },
  {
    file: /search\/(figures|typed)\.ts$/,
    mutator: /^ArrayDeclaration$/,
    was: /^\[\]$/,
    becomes: /^\["Stryker was here"\]$/,
    why: 'only what follows the whole match is read, and no folded word is so written',
  },
  {
    file: /search\/(guesses|lexicon|tokens|keyword-index|distance|fold|mark|read-word|read-query)\.ts$/,
    mutator: /./,
    was: /^(missing\(|\{\s+let count = 0|left !== 0|count \+= 1|typed\.length < shortestTyped$|Math\.min\(\.\.\.line|!known$|meanings\.set|lexicon\.readBefore\.set|Math\.min\(widestJoin|all\.length - from$|\{\s+let held = 0;|at < word\.length$|held \|= |\(word\) => words\.has|!?special\.test|`\[\\\\d°|weights\.set|plain\.test|\/\^\[a-z0-9 |Math\.abs\(a\.length)/,
    becomes: /./,
    why: 'spares work: the words that it passes over are those that the rest would leave as they are',
  },
  {
    file: /search\/distance\.ts$/,
    mutator: /./,
    was: /^(\[\]|row > 1|column > 1)/,
    becomes: /./,
    why: 'before the first letter there is none: what is compared there is never equal',
  },
  {
    file: /search\/rank\.ts$/,
    mutator: /^EqualityOperator$/,
    was: /^(share >= leastShare|share >= almost|likeness >= almost)/,
    becomes: /./,
    why: 'sums of weights, none of which falls just there',
  },
  {
    file: /search\/suspect-parts\.ts$/,
    mutator: /./,
    was: /^(\/\\D\+\/|parts\.filter|part !== undefined)/,
    becomes: /./,
    why: 'empty groups are left out further on, and digits alone are never taken for letters',
  },
  {
    file: /search\/(answers|read-query|mark)\.ts$/,
    mutator: /^StringLiteral$/,
    was: /^(''|'typed')$/,
    becomes: /./,
    why: 'no root is so written, and a word being typed begins with its first letter',
  },
  {
    file: /search\/query-address\.ts$/,
    mutator: /^StringLiteral$/,
    was: /^''$/,
    becomes: /^"Stryker was here!"$/,
    why: 'a text without digits carries no number, empty or not',
  },
  {
    file: /search\/stem\.ts$/,
    mutator: /^Regex$/,
    was: /^\/\(\?<=\^/,
    becomes: /^\/\(\?<=\.|\|antes\||\|ees\|/,
    why: 'four letters before are four letters from the start too, and what one pass leaves of an ending the second takes',
  },
  {
    file: /search\/split-word\.ts$/,
    mutator: /^EqualityOperator$/,
    becomes: /^(start <= end|before\.length \+ 1 <= found\.length)$/,
    why: 'no part is empty, and of two ways as short either explains the whole',
  },
  {
    file: /search\/read-query\.ts$/,
    mutator: /./,
    was: /^word\.length > longestWord/,
    becomes: /./,
    why: 'spares work: no word so long is glued together, and one of the site stays whole further on',
  },
  {
    file: /search\/read-word\.ts$/,
    mutator: /^MethodExpression$/,
    was: /^words\.some\(isIndexed\)$/,
    becomes: /./,
    why: 'a root that holds a figure is one word',
  },
  {
    file: /search\/read-word\.ts$/,
    mutator: /^EqualityOperator$/,
    was: /^typed\.length > said/,
    becomes: /./,
    why: 'an ending of two letters is not heard, and what sounds as a word left to others is left to them too',
  },
  {
    file: /search\/subject\.ts$/,
    mutator: /^ConditionalExpression$/,
    was: /^roots\.size === 0$/,
    becomes: /^true$/,
    why: 'of words unknown here, only figures have roots, and they are set aside by their digits',
  },
];

export const explained: readonly Explained[] = [...rules, ...search, ...wording];
