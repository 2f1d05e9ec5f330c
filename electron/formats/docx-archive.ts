import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { fail, succeed, type Result } from '../../shared/result';

/** Limits of a zip: an ordinary docx unpacks to five times its size, and has some twenty parts. */
const limits = { ratio: 100, megabytes: 200, entries: 2000 };

/** The parts of a docx by name. */
export interface Archive {
  readonly has: (name: string) => boolean;
  /** The bytes of a part; null where there is none of that name. Throws where it is damaged. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
}

/**
 * Opens a zip after a look at its directory, before anything is unpacked. The sizes that the directory states are held
 * to while unpacking. Failures: file-hostile, file-damaged, file-encrypted.
 */
export async function openArchive(bytes: Uint8Array, file: string): Promise<Result<Archive>> {
  const damaged = fail({ code: 'file-damaged', file, format: 'docx' } as const);
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      validateEntrySizes: true,
      // Names with backslashes are read as with slashes: some programs write them, and nothing is written to a path here.
      strictFileNames: false,
    });
    if (zip.entryCount > limits.entries) return hostile(file, `${String(zip.entryCount)} parts`);
    const entries = new Map<string, Entry>();
    let unpacked = 0;
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize;
      if (entry.isEncrypted()) return fail({ code: 'file-encrypted', file });
      entries.set(entry.fileName, entry);
    }
    if (unpacked > limits.megabytes * 1024 * 1024 || unpacked > bytes.length * limits.ratio) {
      return hostile(file, `${String(Math.round(unpacked / bytes.length))} : 1`);
    }
    return succeed({
      has: (name) => entries.has(name),
      read: async (name) => {
        const entry = entries.get(name);
        return entry ? await unpack(zip, entry) : null;
      },
    });
  } catch (error) {
    // A name that leads out of the archive is no accident.
    const reason = error instanceof Error ? error.message : '';
    return /^(?:absolute path|invalid relative path)/u.test(reason) ? hostile(file, reason) : damaged;
  }
}

function hostile(file: string, reason: string): Result<never> {
  return fail({ code: 'file-hostile', file, reason });
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (chunk instanceof Buffer) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
