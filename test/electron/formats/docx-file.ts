import { zipFile, type ZipPart } from './zip-file';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = [
  `xmlns:w="${word}"`,
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

/** Parts of a docx beside its text: XML inside the root of each, and pieces in other formats by name. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly header?: string;
  readonly chunks?: Readonly<Record<string, string | Uint8Array>>;
}

/** The bytes of a Word document with what is given in its body. */
export function docxFile(body: string, parts: DocxParts = {}): Buffer {
  return zipFile(docxParts(body, parts));
}

export function docxParts(
  body: string,
  { styles, numbering, footnotes, header, chunks = {} }: DocxParts = {},
): ZipPart[] {
  const roots = { styles, numbering, footnotes, header: header && `<w:p>${header}</w:p>` };
  const given = Object.entries(roots).filter(([, xml]) => xml !== undefined);
  const relations = [
    ...given.map(([name]) => relation(name, name, `${name}.xml`)),
    ...Object.keys(chunks).map((name) => relation(name, 'aFChunk', `/word/${name}`)),
  ];
  return [
    {
      name: '_rels/.rels',
      content: relationships([relation('main', 'officeDocument', 'word/document.xml')]),
    },
    { name: 'word/document.xml', content: root('document', `<w:body>${body}</w:body>`) },
    { name: 'word/_rels/document.xml.rels', content: relationships(relations) },
    ...given.map(([name, xml = '']) => ({ name: `word/${name}.xml`, content: root(elementOf(name), xml) })),
    ...Object.entries(chunks).map(([name, content]) => ({ name: `word/${name}`, content })),
  ];
}

/** A paragraph with properties, and text in one run with properties. */
export function paragraph(text: string, properties = '', run = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A paragraph at a level of a list. */
export function listed(text: string, list: number, level = 0): string {
  return paragraph(
    text,
    `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`,
  );
}

function elementOf(part: string): string {
  return part === 'header' ? 'hdr' : part;
}

function root(name: string, xml: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${xml}</w:${name}>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function relationships(relations: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
}
