import { create } from 'zustand';
import type { FoundDocument } from '../../../shared/model/search';

/** Documents of which all passages are shown. Results of another search are other objects, and folded. */
export const useUnfolded = create<{ readonly documents: ReadonlySet<FoundDocument> }>(() => ({
  documents: new Set(),
}));

export function unfold(document: FoundDocument): void {
  useUnfolded.setState(({ documents }) => ({ documents: new Set([...documents, document]) }));
}
