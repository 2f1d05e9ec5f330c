import { positionFinder } from '../library/positions';
import type { Session } from './session';

/** Where units stand in the library's order; nowhere when there is no library. */
export function positionsIn(session: Session): (address: string) => number {
  const status = session.status();
  return status.state === 'ready' ? positionFinder(session.library()) : () => Number.POSITIVE_INFINITY;
}
