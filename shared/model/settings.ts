import { z } from 'zod';
import { contentsLanguages, languages, lineWidths, textSizes, themes } from './choices';
import { citationFormats } from './citation';
import { exportFormats } from './export-formats';

/** What a person has chosen; kept by the shell. */
export const settingsSchema = z.strictObject({
  language: z.enum(languages),
  theme: z.enum(themes),
  textSize: z.literal([...textSizes]),
  lineWidth: z.literal([...lineWidths]),
  contentsLanguage: z.enum(contentsLanguages),
  sidebar: z.boolean(),
  /** In which way sources are cited. */
  citation: z.enum(citationFormats),
  /** Whether text that is copied brings its source. */
  copyWithCitation: z.boolean(),
  /** Whether a note is shown as it will read while it is written. */
  notePreview: z.boolean(),
  /** How notes were exported last. */
  exporting: z.strictObject({
    format: z.enum(exportFormats),
    perDocument: z.boolean(),
    template: z.string().min(1).max(200).nullable(),
    citation: z.enum(citationFormats),
  }),
});
export type Settings = z.infer<typeof settingsSchema>;

/** Reads kept settings field by field, so that one field that is unknown or damaged does not cost the others. */
export function settingsFrom(kept: unknown, fallback: Settings): Settings {
  if (typeof kept !== 'object' || kept === null) return fallback;
  const known = Object.entries(kept as Record<string, unknown>).flatMap(([name, value]) => {
    const field = settingsSchema.partial().safeParse({ [name]: value });
    return field.success ? Object.entries(field.data) : [];
  });
  return { ...fallback, ...Object.fromEntries(known) };
}
