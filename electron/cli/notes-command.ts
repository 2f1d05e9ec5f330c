import type { ExitCode } from './output';

/** One subcommand of `gazette notes`, in a file of its own. */
export interface NotesCommand {
  /** What stands after `gazette notes`: its name, then its arguments. */
  readonly usage: string;
  /**
   * @param args what was typed after its name; throws what `parseArgs` throws for options that it does not know
   * @returns null when it was asked wrongly, so that the usage is said
   */
  readonly run: (args: readonly string[]) => Promise<ExitCode | null> | ExitCode | null;
}
