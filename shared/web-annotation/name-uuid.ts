import { v5 } from 'uuid';

/** The UUID (RFC 9562, version 5) of a URL or of whatever else is a name: the same each time. */
export function nameUuid(name: string): string {
  // Half a character has no bytes; it is taken for the sign that stands for one.
  return v5(name.replaceAll(/\p{Surrogate}/gu, '\ufffd'), v5.URL);
}
