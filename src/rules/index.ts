export { captions, doubtIds, exampleNumber, factIds, figures } from './facts.ts';
export type { CaptionId, DoubtId, FactId, Figure, FigureId, FigureUnit } from './facts.ts';
