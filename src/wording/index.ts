export { figureFacts, figureText, fillFigures, isFigureTextId } from './figure-text.ts';
export type { FigureTextId } from './figure-text.ts';
