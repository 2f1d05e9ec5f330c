import type { Language } from './choices';
import type { Settings } from './settings';

/** What holds until a person chooses otherwise. Apart from the schema, so that the page need not carry it for this. */
export function defaultSettings(language: Language): Settings {
  return {
    language,
    theme: 'system',
    textSize: 18,
    lineWidth: 40,
    contentsLanguage: 'both',
    sidebar: true,
    citation: 'plain',
    copyWithCitation: false,
    notePreview: true,
    exporting: { format: 'markdown', perDocument: false, template: null, citation: 'plain' },
  };
}
