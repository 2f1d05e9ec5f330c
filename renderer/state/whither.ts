import { parseAddress } from '../../shared/model/address';
import type { Location } from './history';

/** Where an address leads: that of an issue to its contents, that of a document or unit to the text. */
export function whither(address: string): Location | null {
  const parts = parseAddress(address);
  if (!parts) return null;
  if (parts.document === null) return { view: 'contents', issue: parts.issue };
  const [document = ''] = address.split('#');
  return { view: 'reader', document, ...(parts.path !== null && { path: parts.path }) };
}
