/** What the settings may be. Apart from their schema, so that the page need not carry the schema library. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

export const themes = ['system', 'light', 'sepia', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Sizes of the text in CSS pixels that can be chosen. */
export const textSizes = [15, 16, 17, 18, 20, 22, 24, 28, 32] as const;
/** Widths of the line in Han characters that can be chosen. */
export const lineWidths = [28, 34, 40, 48] as const;

/** Which languages the contents show. */
export const contentsLanguages = ['both', 'chinese', 'english'] as const;
