/** What is told of a sentence's clauses: done, counted or compared already. */
const past =
  /已[经达有建形实完超突培认取]|目前|上年|曾|连续|同比|[到现长加成过少低高降升]了|分别(?:增长|下降|达到)/u;
/** What the sentences after it go on to tell, too, until a goal is set. */
const pastAtLength = /以来|近年来|过去|去年|取得[^，。；]{0,12}(?:成效|进展|成就)/u;
/** Words that turn from what was to what is to be. */
const turning = /力争|争取|确保|目标|预期|(?<![主需重必])要(?![求点素件])|应当/u;

/**
 * Whether a text speaks of what was or of what is to be, and of which year, clause after clause. A year holds until
 * another is named, a year of the past only for its own sentence.
 */
export class Tense {
  private named: number | null;
  private inText = false;
  private tellsPast = false;
  private toldBefore = false;
  private clauseTells = false;

  /**
   * @param headingYear year that the heading above names; null when it names none.
   * @param documentYear year in which the document was made; null when unknown.
   */
  constructor(
    private readonly headingYear: number | null,
    private readonly documentYear: number | null,
  ) {
    this.named = headingYear;
  }

  get year(): number | null {
    return this.named;
  }

  get isPast(): boolean {
    return this.tellsPast || this.isOver;
  }

  /** Whether the text itself names the year that holds, and it is still to come. */
  get isFuture(): boolean {
    return this.inText && this.named !== null && this.documentYear !== null && this.named > this.documentYear;
  }

  /** The next clause begins. */
  enter(clause: string, beginsSentence: boolean): void {
    if (beginsSentence) {
      this.tellsPast = false;
      if (this.isOver) {
        this.named = this.headingYear;
        this.inText = false;
      }
    }
    const turns = turning.test(clause);
    this.clauseTells = past.test(clause);
    this.toldBefore = (this.toldBefore || pastAtLength.test(clause)) && !turns;
    this.tellsPast = (this.tellsPast && !turns) || this.toldBefore || this.clauseTells;
  }

  /** A year is named within the clause. */
  name(year: number): void {
    this.named = year;
    this.inText = true;
    this.toldBefore &&= this.isOver;
    this.tellsPast &&= this.isOver || this.clauseTells;
  }

  private get isOver(): boolean {
    return this.named !== null && this.documentYear !== null && this.named < this.documentYear;
  }
}
