import type { Marker } from './marker';

/** What follows 第三条 where it is a mention and no label. */
const mention =
  /^(?:第|规定|規定|所称|所稱|所列|所指|的|和|与|與|及|或|至|、|，|中|之|修改|改为|增加|删|以|前|后|內|内|以外|作为|移|应当|关于)/u;
/** Labels without a space after them; a text that sets so many of them so has to be read so. */
const tightEnough = 3;
/** Where articles are set without a space, a few may be missing. */
const widestGap = 5;

/** Follows the numbers of articles, to tell a label that no space parts from its text from a mention. */
export class ArticleSeries {
  private last = 0;
  private tight = 0;

  /**
   * Whether a label without a space at the head of a line is one.
   *
   * @param successorFollows tells whether the article after it comes before another of its own number: then 第四条规定的
   * is the fourth article, however it goes on.
   */
  takes(marker: Marker, successorFollows: () => boolean): boolean {
    const step = marker.value - this.last;
    if (mention.test(marker.rest)) return this.last > 0 && step === 1 && successorFollows();
    if (marker.value === 1) return true;
    if (this.last === 0) return false;
    return (
      step === 1 ||
      (step === 0 && marker.inserted !== null) ||
      (this.tight >= tightEnough && step > 1 && step <= widestGap)
    );
  }

  pass(marker: Marker): void {
    if (marker.style !== 'article') return;
    this.last = marker.value;
    if (marker.tight) this.tight += 1;
  }

  /** Whether an article that begins within a line is the next one. */
  isNext(marker: Marker): boolean {
    const follows = marker.value === this.last + 1 && marker.inserted === null;
    return follows && (!marker.tight || (this.tight >= tightEnough && !mention.test(marker.rest)));
  }
}
