/** What was checked while a file was read, and how it came out; findings say where. */
export interface Checks {
  /** Entries of the contents, and how many lead to a document; null when nothing is listed. */
  readonly contents: { readonly entries: number; readonly matched: number } | null;
  /** Numbered labels, and how many do not follow the one before. */
  readonly continuity: { readonly labels: number; readonly gaps: number };
  /** Han characters, letters and digits: in the text of the source, and where they stand now. */
  readonly characters: {
    readonly source: number;
    readonly documents: number;
    readonly furniture: number;
    /** Printed twice by a page break, or LaTeX commands: left out, each with a finding. */
    readonly leftOut: number;
    readonly lost: number;
    readonly doubled: number;
  };
}
