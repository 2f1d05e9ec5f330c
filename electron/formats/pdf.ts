import type { SourceText } from '../../shared/model/source';
import { fail, type Result } from '../../shared/result';
export async function readPdf(_bytes: Uint8Array, file: string): Promise<Result<SourceText>> {
  return fail({ code: 'format-unknown', file });
}
