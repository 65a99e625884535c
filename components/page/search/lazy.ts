/** All that is loaded when someone searches, in one file: the keyword engine and what shows its results. */
export { isPrivate, mark, nothingText, onePerPage, pageOf, queryIn, resultCountText, searchAddress, searchTexts } from '#search';
export { element } from './element.ts';
export { loadEngine, readNumber } from './engine.ts';
export { answerView, resultView } from './views.ts';
