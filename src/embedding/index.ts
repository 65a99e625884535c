export { elementNames, toolElements } from './elements.ts';
export type { ElementName, ToolElement } from './elements.ts';
export { prefillHash } from './prefill.ts';
export { reportHeight } from './report-height.ts';
export { backText, newTabText } from './texts.ts';
export { embeddedTools, toolNames } from './tools.ts';
export type { EmbeddedTool, ToolName } from './tools.ts';
