export { prefillHash } from './prefill.ts';
export { reportHeight } from './report-height.ts';
export { embeddedTools, toolNames } from './tools.ts';
export type { EmbeddedTool, ToolName } from './tools.ts';
