import { plainAddress } from '../../shared/model/address';

const scheme = 'gazette://';

/**
 * The address of the last `gazette://` link on a command line; null where there is none, or where it is no address. The
 * system starts the reader with a link that was clicked in another program.
 */
export function addressIn(commandLine: readonly string[]): string | null {
  const link = commandLine.findLast((argument) => argument.startsWith(scheme));
  return link === undefined ? null : plainAddress(link);
}

/** What another program asked to be shown, until the page can show it. */
export class OpenedAddress {
  readonly #show: (address: string) => void;
  #waiting: string | null;
  #isPageReady = false;

  /**
   * @param first what the reader was started with
   * @param show has the page go to an address
   */
  constructor(first: string | null, show: (address: string) => void) {
    this.#waiting = first;
    this.#show = show;
  }

  open(address: string): void {
    if (this.#isPageReady) this.#show(address);
    else this.#waiting = address;
  }

  /** What the page is to begin with, once; from then on it hears of others as they come. */
  take(): string | null {
    const address = this.#waiting;
    this.#waiting = null;
    this.#isPageReady = true;
    return address;
  }

  /** Called when the last window is closed: what comes then waits for the next. */
  pageClosed(): void {
    this.#isPageReady = false;
  }
}
