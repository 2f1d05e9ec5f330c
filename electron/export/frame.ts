import type { ExportWords } from './words';

/** What all formats have to know beside the notes. */
export interface ExportFrame {
  readonly words: ExportWords;
  readonly now: Date;
  /** To be awaited after each note that is written: says how far it is, lets others go first, and throws once cancelled. */
  readonly step: () => Promise<void>;
}
