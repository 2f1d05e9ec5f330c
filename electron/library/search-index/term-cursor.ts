import { ChunkReader } from './chunks';
import type { PageEntry } from './pages';

/** One for all cursors, because making one takes longer than reading most documents' places. */
let scratch = new Uint32Array(1024);

/** Goes through the documents of a term's chunks. */
export class TermCursor {
  private chunk: ChunkReader | null = null;
  /** Id of the document that it stands at; infinite at the end. */
  document = -1;
  /** How many places `read` gave. */
  count = 0;

  constructor(private readonly entries: Iterator<PageEntry, undefined>) {}

  /** Goes to the first document that is not before `id`, and gives it. Chunks that end before it are not read. */
  seek(id: number): number {
    while (this.document < id) {
      if (this.chunk && this.chunk.last >= id) {
        this.chunk.pass();
        this.step(this.chunk);
      } else this.open();
    }
    return this.document;
  }

  /**
   * The places in the document that it stands at, the first `count` of what is given; good until any cursor reads again.
   * It goes on to the next document.
   */
  read(): Uint32Array {
    const { document } = this;
    this.count = 0;
    // Of a long document, a segment may hold several parts.
    while (this.chunk && this.document === document) {
      const room = this.count + this.chunk.count;
      if (scratch.length < room) {
        const larger = new Uint32Array(room * 2);
        larger.set(scratch);
        scratch = larger;
      }
      this.chunk.places(scratch, this.count);
      this.count = room;
      this.step(this.chunk);
    }
    return scratch;
  }

  private open(): void {
    const entry = this.entries.next();
    if (entry.done) {
      this.chunk = null;
      this.document = Infinity;
      return;
    }
    const { bytes, start, end } = entry.value;
    this.chunk = new ChunkReader(bytes, start, end);
    this.step(this.chunk);
  }

  private step(chunk: ChunkReader): void {
    if (chunk.next()) this.document = chunk.document;
    else this.open();
  }
}
