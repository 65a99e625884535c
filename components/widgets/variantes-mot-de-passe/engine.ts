/** All that works out, lists and forgets the forms, fetched when the field is first entered: an empty page stays light. */
export { default as FieldMarks } from './FieldMarks.tsx';
export { default as FormList } from './FormList.tsx';
export { default as Overlays } from './Overlays.tsx';
export { default as PrintPassword } from './PrintPassword.tsx';
export { default as Reading } from './Reading.tsx';
export { createTrying } from './create-trying.ts';
