import type { ExportWords } from './words';

/** What all formats have to know beside the notes. */
export interface ExportFrame {
  readonly words: ExportWords;
  readonly now: Date;
  /** To be called after each note that is written. */
  readonly step: () => void;
}
