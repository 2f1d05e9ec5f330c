import type { Handlers, ShellMethods } from '../../../shared/contract';
import { succeed } from '../../../shared/result';
import type { ShellParts } from '../shell-parts';

type OpeningHandlers = Pick<Handlers<ShellMethods>, 'takeOpenedAddress'>;

/** What other programs ask to be shown. */
export function openingHandlers({ opened }: ShellParts): OpeningHandlers {
  return { takeOpenedAddress: () => succeed(opened.take()) };
}
