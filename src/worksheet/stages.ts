import type { Stage } from './schema';

/** The four stages of the path, in order. */
export const STAGE_IDS = ['steady', 'understand', 'revise', 'send'] as const satisfies readonly Stage[];
