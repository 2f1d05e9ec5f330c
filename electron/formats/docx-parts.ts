import type { Archive } from './docx-archive';
import { decode } from './decode';
import { xmlTokens } from './xml-tokens';

/** What is read of a docx. A part that it does not have is empty. */
export interface DocxParts {
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
  /** Footnotes and endnotes. */
  readonly notes: readonly string[];
  /** Headers and footers. */
  readonly margins: readonly string[];
  /** Pieces in other formats. */
  readonly chunks: readonly { readonly id: string; readonly part: string; readonly bytes: Uint8Array }[];
}

/** Unpacks what is read of a docx; null where the archive holds no document. Throws where it is damaged. */
export async function loadParts(archive: Archive): Promise<DocxParts | null> {
  const main = (await relationsOf(archive, '')).find(({ type }) => type === 'officeDocument');
  const name = main?.part ?? 'word/document.xml';
  const document = await readPart(archive, name);
  if (document === null) return null;
  const relations = await relationsOf(archive, name);
  const partsOf = async (...types: readonly string[]): Promise<string[]> => {
    const names = relations.filter(({ type }) => types.includes(type)).map(({ part }) => part);
    const parts: string[] = [];
    for (const part of new Set(names)) parts.push((await readPart(archive, part)) ?? '');
    return parts;
  };
  const chunks: DocxParts['chunks'][number][] = [];
  for (const { id, type, part } of relations) {
    const bytes = type === 'aFChunk' ? await archive.read(part) : null;
    if (bytes) chunks.push({ id, part, bytes });
  }
  return {
    document,
    styles: (await partsOf('styles'))[0] ?? '',
    numbering: (await partsOf('numbering'))[0] ?? '',
    notes: await partsOf('footnotes', 'endnotes'),
    margins: await partsOf('header', 'footer'),
    chunks,
  };
}

/** A part that another part refers to. */
interface Relation {
  readonly id: string;
  /** The last word of its type: `officeDocument`, `styles`, `aFChunk`, `header`. */
  readonly type: string;
  /** Name of the part in the archive. */
  readonly part: string;
}

/** The text of an XML part; null where there is none. */
async function readPart(archive: Archive, name: string): Promise<string | null> {
  const bytes = await archive.read(name);
  return bytes && (decode(bytes)?.text ?? null);
}

/** What a part refers to inside the archive. An empty name means the archive itself. */
async function relationsOf(archive: Archive, part: string): Promise<readonly Relation[]> {
  const slash = part.lastIndexOf('/') + 1;
  const xml = await readPart(archive, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const relations: Relation[] = [];
  for (const token of xmlTokens(xml ?? '')) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const { attributes } = token;
    if (attributes.get('TargetMode') === 'External') continue;
    relations.push({
      id: attributes.get('Id') ?? '',
      type: attributes.get('Type')?.split('/').at(-1) ?? '',
      part: resolvePart(part.slice(0, slash), attributes.get('Target') ?? ''),
    });
  }
  return relations;
}

/** A target is relative to the folder of the part that names it, or begins at the archive's root. */
function resolvePart(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
