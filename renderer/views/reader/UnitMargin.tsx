import { Bookmark, CircleHelp, MessageSquareText } from 'lucide-react';
import { createContext, use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import type { MarkTeller } from '../../words/mark';
import { isSuggested } from './marks-by-unit';

interface Margin {
  readonly marks: ReadonlyMap<string, readonly AnnotationInContext[]>;
  readonly teller: MarkTeller | null;
  readonly open: (ids: readonly string[], button: Element) => void;
}

/** Reaches the margins without drawing the text anew when a mark comes or goes. */
export const MarginContext = createContext<Margin>({
  marks: new Map(),
  teller: null,
  open: () => undefined,
});

/**
 * Says beside a unit which marks it has, for the eye and for screen readers, which do not see painted highlights, and
 * opens them.
 */
export function UnitMargin({ path }: { path: string }): ReactNode {
  const { marks, teller, open } = use(MarginContext);
  const here = marks.get(path);
  return here && teller ? <Signs here={here} label={teller.all(here)} open={open} /> : null;
}

function Signs({
  here,
  label,
  open,
}: {
  here: readonly AnnotationInContext[];
  label: string;
  open: Margin['open'];
}): ReactNode {
  const { t } = useTranslation();
  const bookmarked = here.some(({ kind }) => kind === 'bookmark');
  const noted = here.some(({ kind, note }) => kind === 'note' || note !== '');
  const suggested = here.some(isSuggested);
  const highlight = here.find(({ kind }) => kind === 'highlight');
  return (
    <button
      type="button"
      className="unit-margin"
      lang={t('language.tag')}
      aria-label={label}
      onClick={({ currentTarget }) => {
        open(
          here.map(({ id }) => id),
          currentTarget,
        );
      }}
    >
      {bookmarked && <Bookmark aria-hidden size={16} className="bookmark-icon" />}
      {noted && <MessageSquareText aria-hidden size={16} />}
      {suggested && <CircleHelp aria-hidden size={16} />}
      {!bookmarked && !noted && !suggested && (
        <span
          aria-hidden
          className={`dot swatch-${highlight?.colour ?? 'yellow'}`}
          data-style={highlight?.style}
        />
      )}
    </button>
  );
}
