/** The five colours by name; they also differ by the style of their underline, for those who do not see colours. */
export const highlightColours = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type HighlightColour = (typeof highlightColours)[number];

/** Characters of context kept before and after a quote, as the W3C TextQuoteSelector does. */
export const contextLength = 32;
