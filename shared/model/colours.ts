/** The five colours by name; they also differ by the style of their underline, for those who do not see colours. */
export const highlightColours = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type HighlightColour = (typeof highlightColours)[number];

/** How a highlight is drawn: a colour behind the words, or a line of that colour under them. */
export const highlightStyles = ['fill', 'underline'] as const;
export type HighlightStyle = (typeof highlightStyles)[number];

/** Characters of context kept before and after a quote, as the W3C TextQuoteSelector does. */
export const contextLength = 32;
