import { availableParallelism } from 'node:os';

/**
 * How many files run at once. Vitest's own choice is one fewer than there are cores, a single one on two; tests wait
 * for git and browsers much of the time.
 */
export const WORKERS = Math.max(2, availableParallelism());
