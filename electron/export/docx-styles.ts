import { BorderStyle, type IFontAttributesProperties, type IStylesOptions } from 'docx';

/**
 * Faces by the names under which Windows, WPS and LibreOffice know them: Song for text, Hei for headings, and Fangsong
 * for what the gazette says, in which official documents are set (GB/T 9704—2012, 5.2.2). A machine without one of them
 * takes its own Chinese face, because each run says that it is East Asian.
 */
function face(eastAsia: string): IFontAttributesProperties {
  return {
    ascii: 'Times New Roman',
    hAnsi: 'Times New Roman',
    cs: 'Times New Roman',
    eastAsia,
    hint: 'eastAsia',
  };
}
export const faces = { text: face('SimSun'), heading: face('SimHei'), quote: face('FangSong') };
export const codeFace = { ...face('SimSun'), ascii: 'Consolas', hAnsi: 'Consolas' };

/** Sizes of type are half points, of space twentieths of a point. */
export const noteStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: faces.text, size: 21, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { line: 360, after: 80 } },
    },
    title: { run: { font: faces.heading, size: 36, bold: true }, paragraph: { spacing: { after: 160 } } },
    heading1: heading(30, 480),
    heading2: heading(24, 320),
    heading3: heading(22, 200),
    heading4: heading(21, 160),
    hyperlink: { run: { color: '8C2B1E', underline: {} } },
  },
  paragraphStyles: [
    {
      ...{ id: 'GazetteQuote', name: 'Gazette Quote', basedOn: 'Normal', quickFormat: true },
      run: { font: faces.quote, size: 24 },
      paragraph: {
        indent: { left: 340 },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: 'BBBBBB', space: 10 } },
      },
    },
    {
      ...{ id: 'NoteFacts', name: 'Note Facts', basedOn: 'Normal', quickFormat: true },
      run: { font: faces.text, size: 18, color: '555555' },
      paragraph: { spacing: { line: 280, after: 20 } },
    },
    {
      ...{ id: 'NoteQuote', name: 'Note Quote', basedOn: 'Normal', quickFormat: true },
      run: { font: faces.text, color: '555555' },
      paragraph: { indent: { left: 340 } },
    },
    {
      ...{ id: 'NoteCode', name: 'Note Code', basedOn: 'Normal', quickFormat: true },
      run: { font: codeFace, size: 19 },
      paragraph: { spacing: { line: 280, after: 0 } },
    },
  ],
};

function heading(size: number, before: number) {
  return {
    run: { font: faces.heading, size, bold: true, color: '000000' },
    paragraph: { keepNext: true, spacing: { before, after: 80 } },
  };
}
