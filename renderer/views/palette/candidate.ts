export const candidateKinds = [
  'place',
  'document',
  'issue',
  'heading',
  'passage',
  'note',
  'command',
] as const;
/** place is an article or heading of the document at hand; heading one of any other document; passage a place in the text. */
export type CandidateKind = (typeof candidateKinds)[number];

/** Something that quick-open can go to or do. */
export interface Candidate {
  /** Unique among all candidates. */
  readonly id: string;
  readonly kind: CandidateKind;
  /** What it is called in Chinese, and in English where it has a name in it. */
  readonly title: string;
  readonly titleEn: string | null;
  /** As printed: a document's number, the label of an article. */
  readonly number: string | null;
  readonly numberEn: string | null;
  /** What else it is found by: issuers, the words that a note is about. */
  readonly more: string;
  /** What is said of it beside its name; a number, a place. */
  readonly aside: string;
  /** The same in English, where it has a name in it. */
  readonly asideEn: string | null;
  readonly run: () => void;
}
