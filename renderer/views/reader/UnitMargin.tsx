import { Bookmark, MessageSquareText } from 'lucide-react';
import { createContext, use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationInContext } from '../../../shared/model/annotation';

interface Margin {
  readonly marks: ReadonlyMap<string, readonly AnnotationInContext[]>;
  readonly open: (ids: readonly string[], button: Element) => void;
}

/** Reaches the margins without drawing the text anew when a mark comes or goes. */
export const MarginContext = createContext<Margin>({ marks: new Map(), open: () => undefined });

/**
 * Says beside a unit that it has marks, for the eye and for screen readers, which do not see painted highlights,
 * and opens them.
 */
export function UnitMargin({ path }: { path: string }): ReactNode {
  const { t } = useTranslation();
  const { marks, open } = use(MarginContext);
  const here = marks.get(path);
  if (!here) return null;
  const bookmarked = here.some(({ kind }) => kind === 'bookmark');
  const noted = here.some(({ note }) => note !== '');
  const colour = here.find(({ kind }) => kind === 'highlight')?.colour;
  return (
    <button
      type="button"
      className="unit-margin"
      aria-label={t('marks.here', { count: here.length })}
      onClick={({ currentTarget }) => {
        open(
          here.map(({ id }) => id),
          currentTarget,
        );
      }}
    >
      {bookmarked && <Bookmark aria-hidden size={16} className="bookmark-icon" />}
      {noted && <MessageSquareText aria-hidden size={16} />}
      {!bookmarked && !noted && <span aria-hidden className={`dot swatch-${colour ?? 'yellow'}`} />}
    </button>
  );
}
