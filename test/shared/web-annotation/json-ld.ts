import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';

const fixture = join(import.meta.dirname, '../../fixtures/web-annotation/anno.jsonld');
const published: unknown = JSON.parse(readFileSync(fixture, 'utf8'));

/** Gives the W3C's context from the fixture, and no other file: nothing may be fetched. */
const options = {
  documentLoader: (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`A file names another context: ${url}`);
    return Promise.resolve({ documentUrl: url, document: published as object });
  },
};

/** A document in JSON-LD's expanded form: every word an IRI. Refuses words that no context knows. */
export async function expanded(document: object): Promise<unknown> {
  return jsonld.expand(document, { ...options, safe: true } as object);
}

/** A document made short again by the W3C's context and ours, after it was expanded. */
export async function compactedAgain(document: object, context: object): Promise<unknown> {
  const long = await expanded(document);
  return jsonld.compact(
    long as jsonld.JsonLdDocument,
    context as jsonld.ContextDefinition,
    options as object,
  );
}
