import { parseGazette } from '../../../../electron/gazette/parse-gazette';
import type { GazetteDocument } from '../../../../shared/model/gazette-file';
import type { Passage } from '../../../../shared/model/knowledge';
import { readingText, type Unit } from '../../../../shared/model/unit';
import { sourceOf } from '../printed';

/** A document of these paragraphs, under a title and signed in 2024, as the parser reads it. */
export function documentOf(...paragraphs: readonly string[]): GazetteDocument {
  return documentTitled('某市人民政府关于做好有关工作的通知', ...paragraphs);
}

export function documentTitled(title: string, ...paragraphs: readonly string[]): GazetteDocument {
  const text = [title, '某政发〔2024〕3号', '各区人民政府：', ...paragraphs, '某市人民政府', '2024年5月6日'];
  const lines = text.flatMap((paragraph) => [...paragraph.split('\n'), '']);
  const [document] = parseGazette(sourceOf(lines.join('\n'))).documents;
  if (!document) throw new Error('The text holds no document');
  return document;
}

/** The characters that a passage names. */
export function charactersOf(document: GazetteDocument, { path, start, end }: Passage): string {
  const unit = document.units.find((candidate) => candidate.path === path);
  if (!unit) throw new Error(`No unit ${path}`);
  return readingText(unit).text.slice(start, end);
}

/** A unit as the parser makes one, for layouts that a text of a few lines does not give. */
export function unitOf(path: string, kind: Unit['kind'], given: Partial<Unit> = {}): Unit {
  const cut = path.lastIndexOf('/');
  const parent = cut < 0 ? null : path.slice(0, cut);
  return { path, parent, kind, label: null, heading: null, text: '', table: null, lines: [1, 1], ...given };
}
