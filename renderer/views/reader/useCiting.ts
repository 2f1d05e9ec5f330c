import { passageOf } from '../../../shared/citation/passage';
import { addressUrl, unitAddress } from '../../../shared/model/address';
import type { CitationFormat } from '../../../shared/model/citation';
import type { DocumentReading } from '../../../shared/model/reading';
import { copyText } from '../../state/clipboard';
import { useCopiedLink } from '../../state/copied-link';
import { useLanguage, useSettings } from '../../state/settings';
import { escaped, quotedWithCitation } from '../../words/cited-words';
import { linkChoice } from '../../words/link-choice';
import { sourceContext } from '../../words/source-context';
import { wordsOf } from './marking';
import type { Passage } from './text-map';

export interface Citing {
  /** The words with their citation, in the format of the settings or in another one. */
  readonly copyCitation: (passages: readonly Passage[], format?: CitationFormat) => void;
  readonly copyLink: (passages: readonly Passage[]) => void;
}

/** Copies what leads back to passages; to the document as a whole where there are none. */
export function useCiting(reading: DocumentReading): Citing {
  const language = useLanguage();
  const usual = useSettings(({ citation }) => citation);
  const { document } = reading;
  return {
    copyCitation: (passages, format = usual) => {
      const path = passages[0]?.path ?? null;
      const copied = quotedWithCitation(wordsOf(reading, passages), { reading, path, format, language });
      void copyText(copied, { kind: copied.html === undefined ? 'copied-citation' : 'copied' });
    },
    copyLink: (passages) => {
      const path = passages[0]?.path ?? null;
      const address = path === null ? document.address : unitAddress(document.address, path);
      const link = linkChoice(document, address, passageOf(sourceContext(reading, path)));
      const url = addressUrl(address);
      const html = `<a href="${escaped(url)}">${escaped(link.words)}</a>`;
      useCopiedLink.setState({ link });
      void copyText({ text: url, html }, { kind: 'copied-link' });
    },
  };
}
