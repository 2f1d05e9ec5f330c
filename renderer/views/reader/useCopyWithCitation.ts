import { useEffect, useEffectEvent, type RefObject } from 'react';
import type { DocumentReading } from '../../../shared/model/reading';
import { useLanguage, useSettings } from '../../state/settings';
import { withCitation } from '../../words/cited-words';
import { selectedWordsOf } from './useSelectedWords';

/** Has text that is copied from a document bring its citation along, where a person has chosen so. */
export function useCopyWithCitation(text: RefObject<HTMLElement | null>, reading: DocumentReading): void {
  const language = useLanguage();
  const format = useSettings(({ citation }) => citation);
  const isOn = useSettings(({ copyWithCitation }) => copyWithCitation);
  const add = useEffectEvent((event: ClipboardEvent) => {
    const selection = document.getSelection();
    if (event.defaultPrevented || !event.clipboardData || !selection || !text.current) return;
    const path = selectedWordsOf(text.current)?.passages[0]?.path;
    if (path === undefined) return;
    const copied = withCitation(selection.toString(), { reading, path, format, language });
    event.clipboardData.setData('text/plain', copied.text);
    event.clipboardData.setData('text/html', copied.html);
    event.preventDefault();
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const onCopy = (event: ClipboardEvent): void => {
      add(event);
    };
    document.addEventListener('copy', onCopy);
    return () => {
      document.removeEventListener('copy', onCopy);
    };
  }, [isOn]);
}
