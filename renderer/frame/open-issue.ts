import { parseAddress } from '../../shared/model/address';
import { currentEntry } from '../state/history';

/** The issue that one is in; null, which stands for the newest, where one is in none. */
export function openIssue(): string | null {
  const { location } = currentEntry();
  switch (location.view) {
    case 'contents':
      return location.issue;
    case 'reader':
      return parseAddress(location.document)?.issue ?? null;
    case 'search':
    case 'notebook':
      return null;
  }
}
