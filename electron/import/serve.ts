import { basename } from 'node:path';
import { fail, type Result } from '../../shared/result';
import type { FileReading } from '../library/file-reading';
import type { ReaderMessage, ReadRequest } from './messages';

/** The two ways in which the import process may hear and answer: a message port, or Node's channel to a parent. */
export interface ServingChannel {
  readonly hear: (answer: (request: ReadRequest) => void) => void;
  readonly say: (message: ReaderMessage) => void;
}

/** Answers requests to read files, and says that it is ready to. Every request is answered, whatever a parser throws. */
export function serve(
  channel: ServingChannel,
  readFile: (path: string) => Promise<Result<FileReading>>,
): void {
  channel.hear(({ path }) => {
    void answerTo(path, readFile).then((result) => {
      channel.say({ type: 'read', result });
    });
  });
  channel.say({ type: 'ready' });
}

async function answerTo(
  path: string,
  readFile: (path: string) => Promise<Result<FileReading>>,
): Promise<Result<FileReading>> {
  try {
    return await readFile(path);
  } catch {
    return fail({ code: 'reading-ended', file: basename(path) });
  }
}
