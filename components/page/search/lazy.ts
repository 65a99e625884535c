/** All that is loaded when someone searches, in one file: the keyword engine, the dialog, and what shows results. */
export { found, isPrivate, mark, searchAddress } from '#search';
export { openSearch } from './dialog.ts';
export { element } from './element.ts';
export { answersOf, loadEngine } from './engine.ts';
export { answerView, resultParts } from './views.ts';
