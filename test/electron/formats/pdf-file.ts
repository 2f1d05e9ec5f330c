/** A piece of text at its place on a page, in points from the lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** In degrees, against the clock. */
  readonly turned?: number;
}

/**
 * The bytes of a PDF of A4 pages. Its font is not in the file and is read by a character map of Adobe's, as in PDFs
 * from mainland typesetters; every character is as wide as it is high.
 */
export function pdfFile(pages: readonly (readonly Piece[])[], { encrypted = false } = {}): Buffer {
  const kids = pages.map((_, index) => `${String(6 + index * 2)} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${String(pages.length)} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 /ItalicAngle 0 >>',
    ...pages.flatMap((pieces, index) => {
      const content = pieces.map(shown).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(7 + index * 2)} 0 R >>`,
        `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  const encryption = `<< /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -44 >>`;
  if (encrypted) objects.push(encryption);
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const encrypt = encrypted ? ` /Encrypt ${String(objects.length)} 0 R /ID [<00> <00>]` : '';
  file +=
    `xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${offsets.join('')}` +
    `trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R${encrypt} >>\nstartxref\n${String(file.length)}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function shown({ text, x, y, size = 12, turned = 0 }: Piece): string {
  const angle = (turned * Math.PI) / 180;
  const [cosine, sine] = [Math.cos(angle).toFixed(4), Math.sin(angle).toFixed(4)];
  const codes = Array.from(text, (character) =>
    (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0'),
  );
  return `BT /F1 ${String(size)} Tf ${cosine} ${sine} ${String(-Number(sine))} ${cosine} ${String(x)} ${String(y)} Tm <${codes.join('')}> Tj ET`;
}

/** Lines from top to bottom, each with its left edge; 12 points high, 20 apart. */
export function column(lines: readonly (readonly [number, string])[], top = 780): Piece[] {
  return lines.map(([x, text], index) => ({ text, x, y: top - index * 20 }));
}
