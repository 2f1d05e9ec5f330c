/** What is used here of yauzl 3.4, which brings no declarations. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  export interface Entry {
    readonly fileName: string;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    isEncrypted(): boolean;
  }

  export interface ZipFile {
    readonly entryCount: number;
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
  }

  export function fromBufferPromise(
    buffer: Buffer,
    options: {
      readonly lazyEntries: true;
      readonly validateEntrySizes: true;
      readonly strictFileNames: boolean;
    },
  ): Promise<ZipFile>;
}
