import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { samplesFolder } from '../../fixtures/samples/sample-goldens';
import { characters } from './conservation';

/**
 * What a sample prints, read by simple means that share nothing with the readers under test: its Han characters,
 * letters and digits in the order of the source. The samples are known, so that no rule here need be general.
 */
export interface PrintedCharacters {
  /** Without markup: what may not be lost. */
  readonly least: string;
  /** With what may be taken for markup or for print: the targets of links and the title of a web page. */
  readonly most: string;
}

export async function printedBySample(name: string): Promise<PrintedCharacters> {
  const bytes = readFileSync(resolve(samplesFolder, name));
  switch (extname(name)) {
    case '.md':
      return withAndWithoutTargets(decoded(bytes).replaceAll(/<!--[^>]*-->/gu, ''));
    case '.html':
      return htmlCharacters(decoded(bytes));
    case '.docx':
      return withAndWithoutTargets(ofDocx(bytes));
    case '.pdf':
      return sure(await ofPdf(bytes));
    default:
      return sure(decoded(bytes));
  }
}

function sure(text: string): PrintedCharacters {
  return { least: characters(text), most: characters(text) };
}

/** UTF-8 where the bytes are valid UTF-8, else GB18030. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
}

/** The targets of Markdown links are markup, which stands in a docx too; other marks are neither letters nor digits. */
function withAndWithoutTargets(text: string): PrintedCharacters {
  return { least: characters(text.replaceAll(/\]\([^)\n]*\)/gu, ']')), most: characters(text) };
}

function htmlCharacters(html: string): PrintedCharacters {
  return {
    least: characters(withoutTags(html.slice(html.indexOf('<body')))),
    most: characters(withoutTags(html.slice(html.indexOf('<title')))),
  };
}

const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"' };

function withoutTags(html: string): string {
  return html
    .replaceAll(/<!--.*?-->/gsu, '')
    .replaceAll(/<(style|script)\b.*?<\/\1>/gsu, '')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&([a-z]+);/gu, (_entity, name: string) => {
      const character = entities[name];
      if (character === undefined) throw new Error(`entity ${name}`);
      return character;
    });
}

/** The runs of a document, or of the web page that stands in its place (altChunk). */
function ofDocx(bytes: Uint8Array): string {
  const page = zipEntry(bytes, 'word/afchunk.mht');
  if (page) {
    const html = ofQuotedPrintable(page.toString('latin1'));
    return withoutTags(html.slice(html.indexOf('<body'), html.indexOf('</body>')));
  }
  const xml = zipEntry(bytes, 'word/document.xml')?.toString('utf8') ?? '';
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, run]) => run ?? '').join('');
}

function ofQuotedPrintable(text: string): string {
  const bytes = text
    .replaceAll(/=\r?\n/gu, '')
    .replaceAll(/=([0-9A-F]{2})/gu, (_escape, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** One file out of a zip archive, by its local header's name, place and size in the central directory. */
function zipEntry(archive: Uint8Array, wanted: string): Buffer | null {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (name === wanted) {
      const local = bytes.readUInt32LE(at + 42);
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
      return bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return null;
}

/** The text layer in its own order; NFKC gives the characters that Kangxi radicals look like. */
async function ofPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) text += item.str;
  }
  return text.replaceAll(/[\u2E80-\u2FDF]/gu, (radical) => radical.normalize('NFKC'));
}
