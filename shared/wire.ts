import type { EventName, Events } from './contract';
import type { Result } from './result';

/** Messages between page and data process, and between shell and data process. Every call is answered, once. */
export interface CallMessage {
  readonly type: 'call';
  readonly id: number;
  readonly method: string;
  readonly input: unknown;
}

export interface ReplyMessage {
  readonly type: 'reply';
  readonly id: number;
  readonly result: Result<unknown>;
}

export type EventMessage = {
  readonly [Name in EventName]: { readonly type: 'event'; readonly name: Name; readonly value: Events[Name] };
}[EventName];

export type FromData = ReplyMessage | EventMessage;

/** Names of the channels of Electron's own messaging. */
export const channels = {
  /** page → shell: one of `shellMethods`. */
  shellCall: 'gazette:shell-call',
  /** page → shell: asks for a port to the data process. */
  requestPort: 'gazette:request-port',
  /** shell → page: hands over the port. */
  port: 'gazette:port',
  /** shell → page: an event. */
  event: 'gazette:event',
} as const;
