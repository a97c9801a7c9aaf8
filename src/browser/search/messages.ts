import type { Question, Tasks } from './protocol.ts';

/** From the page to its worker. Without a question it only makes ready. */
export interface Ask {
  id: number;
  task: keyof Tasks;
  question?: Question;
}

/** From the worker to the page. */
export type Reply = { id: number; answer: unknown } | { id: number; error: string };
