import { BookmarkCheck, BookmarkPlus, BookMarked } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { AboutNotes } from '../../notes/AboutNotes';
import { createMark } from '../../state/marks';
import { say } from '../../state/toasts';

/** What a person keeps of a document as a whole: whether it stands in the reading list, and the notes on it. */
export function DocumentHead({
  address,
  annotations,
  open,
}: {
  address: string;
  annotations: readonly AnnotationInContext[];
  /** Opens its entry of the reading list beside the button. */
  open: (ids: readonly string[], button: Element) => void;
}): ReactNode {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  const entry = annotations.find((one) => one.kind === 'bookmark' && one.about === address);
  const add = async (): Promise<void> => {
    if (await createMark({ kind: 'bookmark', about: address, selectors: [] }))
      say({ kind: 'added-to-reading-list' });
  };
  const Icon = !entry ? BookmarkPlus : entry.done === null ? BookMarked : BookmarkCheck;
  return (
    <AboutNotes address={address} annotations={annotations} addLabel={t('marks.noteOnDocument')}>
      <Button
        ref={button}
        className="button quiet"
        {...(entry && { 'aria-haspopup': 'dialog' as const })}
        onPress={() => {
          if (!entry) void add();
          else if (button.current) open([entry.id], button.current);
        }}
      >
        <Icon aria-hidden size={15} />
        {!entry
          ? t('marks.readingListAdd')
          : entry.done === null
            ? t('marks.readingListIn')
            : t('marks.readingListDone')}
      </Button>
    </AboutNotes>
  );
}
