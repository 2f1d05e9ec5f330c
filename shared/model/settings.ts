import { z } from 'zod';

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

/** What a person has chosen; kept by the shell. */
export const settingsSchema = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(themes),
  textSize: z.literal([...textSizes]),
  lineWidth: z.literal([...lineWidths]),
  contentsLanguage: z.enum(contentsLanguages),
  sidebar: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

export function defaultSettings(language: Language): Settings {
  return { language, theme: 'system', textSize: 18, lineWidth: 40, contentsLanguage: 'both', sidebar: true };
}

/** Reads kept settings field by field, so that one field that is unknown or damaged does not cost the others. */
export function settingsFrom(kept: unknown, fallback: Settings): Settings {
  if (typeof kept !== 'object' || kept === null) return fallback;
  const known = Object.entries(kept as Record<string, unknown>).flatMap(([name, value]) => {
    const field = settingsSchema.partial().safeParse({ [name]: value });
    return field.success ? Object.entries(field.data) : [];
  });
  return { ...fallback, ...Object.fromEntries(known) };
}
