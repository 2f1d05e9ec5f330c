import type { DocumentReading } from '../../shared/model/reading';
import { queryClient } from '../api';
import { currentEntry, type Location } from '../state/history';
import { whither } from '../state/whither';

const newest: Location = { view: 'contents', issue: null };

/** The contents that what one reads belongs to: of its issue, or the shelf of lone documents; else of the newest issue. */
export function contentsToOpen(): Location {
  const { location } = currentEntry();
  switch (location.view) {
    case 'contents':
    case 'shelf':
      return location;
    case 'reader':
      return contentsOf(location.document);
    case 'quality': {
      const place = whither(location.address);
      return place?.view === 'reader' ? contentsOf(place.document) : (place ?? newest);
    }
    case 'search':
    case 'notebook':
    case 'import':
      return newest;
  }
}

function contentsOf(document: string): Location {
  const reading = queryClient.getQueryData<DocumentReading>(['library', 'document', document]);
  if (!reading) return newest;
  return reading.issue ? { view: 'contents', issue: reading.issue.address } : { view: 'shelf' };
}
