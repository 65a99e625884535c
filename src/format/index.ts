export { quantity, quantityRange } from './quantity.ts';
export type { Quantity, QuantityUnit } from './quantity.ts';
export { wholeNumber } from './whole-number.ts';
