import { FailureError } from '../../shared/result';
import { renderNotes } from './render';
import type { Render } from './render-job';

/** Renders in this thread, for a process that has nothing else to do. */
export const renderHere: Render = async (job, { signal, onProgress }) => {
  const rendered = await renderNotes(job, onProgress);
  if (signal.aborted) throw new FailureError({ code: 'cancelled' });
  return rendered;
};
