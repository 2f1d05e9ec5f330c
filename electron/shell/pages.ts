import type { WebContents } from 'electron';
import type { EventName, Events } from '../../shared/contract';
import { channels, type EventMessage } from '../../shared/wire';

/** The pages that the shell made, and the way to tell them something. */
export class Pages {
  readonly #pages = new Map<number, WebContents>();

  add(page: WebContents): void {
    const { id } = page;
    this.#pages.set(id, page);
    page.once('destroyed', () => this.#pages.delete(id));
  }

  has(id: number): boolean {
    return this.#pages.has(id);
  }

  /** Tells one page. */
  tell<Name extends EventName>(page: WebContents, name: Name, value: Events[Name]): void {
    const message = { type: 'event', name, value } as EventMessage;
    if (!page.isDestroyed()) page.send(channels.event, message);
  }

  /** Tells every page. */
  announce<Name extends EventName>(name: Name, value: Events[Name]): void {
    for (const page of this.#pages.values()) this.tell(page, name, value);
  }
}
