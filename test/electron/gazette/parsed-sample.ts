import { resolve } from 'node:path';
import { readSource } from '../../../electron/formats/read-source';
import { parseGazette } from '../../../electron/gazette/parse-gazette';
import type { GazetteFile } from '../../../shared/model/gazette-file';
import type { SourceText } from '../../../shared/model/source';
import { samplesFolder } from '../../fixtures/samples/sample-goldens';

interface ParsedSample {
  readonly source: SourceText;
  readonly file: GazetteFile;
}

const parsed = new Map<string, Promise<ParsedSample>>();

/** A sample as the program reads it; each is read once. Rejects with the code where it is refused. */
export function parsedSample(name: string): Promise<ParsedSample> {
  const known = parsed.get(name);
  if (known) return known;
  const reading = read(name);
  parsed.set(name, reading);
  return reading;
}

async function read(name: string): Promise<ParsedSample> {
  const source = await readSource(resolve(samplesFolder, name));
  if (!source.ok) throw new Error(`${source.error.code}: ${name}`);
  return { source: source.value, file: parseGazette(source.value) };
}
