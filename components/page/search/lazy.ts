/** All that is loaded when someone searches, in one file: the keyword engine, the dialog, and what shows results. */
export { isPrivate, mark, nothingText, onePerPage, pageOf, queryIn, resultCountText, searchAddress, searchTexts } from '#search';
export { openSearch } from './dialog.ts';
export { element } from './element.ts';
export { loadEngine, readNumber } from './engine.ts';
export { answerView, resultView } from './views.ts';
