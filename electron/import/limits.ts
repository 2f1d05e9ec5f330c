/** What reading one file may take. */
export interface ReadingLimits {
  readonly seconds: number;
  /** Resident memory of the whole process. */
  readonly megabytes: number;
}

export const readingLimits: ReadingLimits = { seconds: 60, megabytes: 1024 };

/** Characters that may come back from one file. The longest real issue has two million. */
export const largestReading = 64_000_000;

/** Characters of a line that a finding shows. */
export const longestExcerpt = 300;
