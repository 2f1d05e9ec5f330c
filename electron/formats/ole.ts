import { fail, type Result } from '../../shared/result';

/** The stream that holds an encrypted Office file, as a name in the container's directory (MS-OFFCRYPTO 1.3.3). */
const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Refuses a file in Microsoft's compound format: a docx with a password is one, and so is a doc, which nothing here
 * reads. Failures: file-encrypted, format-unknown.
 */
export function refuseOle(bytes: Uint8Array, file: string): Result<never> {
  const encrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(encryptedStream);
  return fail({ code: encrypted ? 'file-encrypted' : 'format-unknown', file });
}
