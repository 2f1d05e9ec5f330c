import type { Checks } from './checks';
import type { Finding } from './finding';
import type { FurnitureReason } from './gazette-file';

/** A finding with the place that it leads to. */
export interface PlacedFinding extends Finding {
  /** Address of the unit that holds the line; null for contents, cover and other furniture. */
  readonly address: string | null;
  /** The source line as decoded. */
  readonly excerpt: string;
}

/** The quality report of one issue or of one lone document. */
export interface QualityReport {
  readonly file: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly checks: Checks;
  readonly findings: readonly PlacedFinding[];
  /** What was left out of the documents, with the reason. */
  readonly furniture: readonly {
    readonly why: FurnitureReason;
    readonly lines: readonly [number, number];
    readonly text: string;
  }[];
}
