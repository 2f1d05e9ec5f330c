/** The context that the W3C publishes for its model; a file names it and does not have to fetch it. */
export const w3cContext = 'http://www.w3.org/ns/anno.jsonld';

/**
 * What our own words begin with. They are no web page: nothing is to be fetched there. Their prefix cannot be `gazette`,
 * because a processor would confuse it with the scheme of our addresses.
 */
const terms = 'urn:gazette-reader:terms#';

/** Stands at the head of every annotation, or once at the head of a file of many. */
export const annotationContext = [
  w3cContext,
  {
    reader: terms,
    'reader:done': { '@type': 'xsd:dateTime' },
    'reader:removed': { '@type': 'xsd:dateTime' },
    'reader:date': { '@type': 'xsd:date' },
    // Order counts in these: JSON-LD takes any other array for a set.
    'reader:collections': { '@container': '@list' },
    'reader:issuers': { '@container': '@list' },
    'reader:trail': { '@container': '@list' },
  },
] as const;

/** What a note on nothing hangs on: the model asks every annotation for a target. */
export const notebookTarget = 'urn:gazette-reader:notebook';
