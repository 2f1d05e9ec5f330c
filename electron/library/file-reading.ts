import type { GazetteFile } from '../../shared/model/gazette-file';
import type { SourceFormat } from '../../shared/model/source';
import type { Result } from '../../shared/result';

/** What the library keeps of a source beside its bytes. */
export interface SourceFacts {
  readonly format: SourceFormat;
  readonly encoding: string | null;
  /** Hexadecimal SHA-256 of the name and the folded text of its documents: equal for two files of one print. */
  readonly textSha256: string;
  /** Decoded lines that findings speak of, by their numbers; long ones are cut. */
  readonly excerpts: ReadonlyMap<number, string>;
}

/** A file that was read: plain values, as they cross the border of a process. */
export interface FileReading {
  readonly file: GazetteFile;
  readonly source: SourceFacts;
}

/**
 * Reads one file, by its path. Never throws; `cancelled` once the signal says so, even while it reads.
 */
export type ReadFile = (path: string, signal: AbortSignal) => Promise<Result<FileReading>>;
