import type { Archive } from './docx-archive';
import { decode } from './decode';
import { xmlTokens } from './xml-tokens';

/** A part that another part refers to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `officeDocument`, `styles`, `aFChunk`, `header`. */
  readonly type: string;
  /** Name of the part in the archive. */
  readonly part: string;
}

/** The text of an XML part; null where there is none. Throws where the archive is damaged. */
export async function readPart(archive: Archive, name: string): Promise<string | null> {
  const bytes = await archive.read(name);
  return bytes && (decode(bytes)?.text ?? null);
}

/** What a part refers to inside the archive. An empty name means the archive itself. */
export async function relationsOf(archive: Archive, part: string): Promise<readonly Relation[]> {
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
