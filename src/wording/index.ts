export { doubts } from './doubts.ts';
export type { Doubt } from './doubts.ts';
export {
  clockChangeText,
  dayMissingText,
  dayProblemText,
  hourProblemText,
  proposedDayText,
  timeText,
} from './entry.ts';
export { factSentences } from './fact-sentences.ts';
export { figureFacts, figureText, fillFigures, isFigureTextId } from './figure-text.ts';
export type { FigureTextId } from './figure-text.ts';
export {
  correctionText,
  ignoredText,
  nothingText,
  resultCountText,
  searchTexts,
  userNumberName,
} from './search.ts';
export { numberLinkTexts, suspectText } from './search-number.ts';
export {
  composeProblemText,
  missingPartsText,
  otherCodeCafText,
  partLabels,
  partsText,
  readAloudText,
  readProblemText,
  suggestionReasons,
  suggestionsText,
  zerosAddedText,
} from './user-number.ts';
export type { ProblemText } from './user-number.ts';
