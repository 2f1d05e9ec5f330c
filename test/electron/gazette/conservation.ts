import type { GazetteFile } from '../../../shared/model/gazette-file';

/** What must not be lost: Han characters, letters and digits. */
export function characters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The characters of the documents in reading order. */
export function documentCharacters(file: GazetteFile): string {
  const pieces = file.documents.flatMap(({ units }) =>
    units.flatMap(({ label, heading, text, table }) => [
      label,
      heading,
      text,
      ...(table ? [table.header, ...table.rows].flat() : []),
    ]),
  );
  return characters(pieces.join(''));
}

export function furnitureCharacters(file: GazetteFile): string {
  return characters(file.furniture.map(({ text }) => text).join(''));
}

/** The characters that the source prints, once in its documents and once in its furniture, each in order. */
export function printedCharacters(
  lines: readonly string[],
  file: GazetteFile,
): { documents: string; furniture: string } {
  const inFurniture = new Set<number>();
  for (const { lines: at } of file.furniture)
    for (let line = at[0]; line <= at[1]; line += 1) inFurniture.add(line);
  const repeated = new Set(
    file.findings.filter(({ code }) => code === 'page-break-repeated-character').map(({ line }) => line),
  );
  const latex = new Set(file.findings.filter(({ code }) => code === 'latex-as-text').map(({ line }) => line));
  let documents = '';
  let furniture = '';
  lines.forEach((text, index) => {
    const line = index + 1;
    const plain = latex.has(line) ? text.replaceAll(/\\[a-z]+/gu, '') : text;
    if (inFurniture.has(line)) furniture += characters(plain);
    else documents += characters(plain).slice(repeated.has(line) ? 1 : 0);
  });
  return { documents, furniture };
}
