/** Raised whenever the same source would be read differently, so that libraries know to read it again. */
export const parserVersion = 3;
