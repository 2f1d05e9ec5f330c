import type { Result } from '../../shared/result';
import type { FileReading } from '../library/file-reading';

/** What the import process is asked, one file at a time. */
export interface ReadRequest {
  readonly type: 'read';
  /** Absolute. */
  readonly path: string;
}

/** What it says: once that it is ready, then one answer to each request. */
export type ReaderMessage =
  { readonly type: 'ready' } | { readonly type: 'read'; readonly result: Result<FileReading> };
