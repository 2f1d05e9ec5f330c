import { useEffect, useEffectEvent } from 'react';
import type { Command } from '../../shared/commands';

/** Who does what a command says, at the moment. Views that are on the page register what they can do. */
const handlers = new Map<Command, () => void>();

/** Does what a command says; nothing, where nobody on the page can. */
export function runCommand(command: Command): void {
  handlers.get(command)?.();
}

/** Answers a command for as long as the component is on the page. */
export function useCommand(command: Command, handle: () => void): void {
  const answer = useEffectEvent(handle);
  useEffect(() => {
    const handler = (): void => {
      answer();
    };
    handlers.set(command, handler);
    return () => {
      if (handlers.get(command) === handler) handlers.delete(command);
    };
  }, [command]);
}
