import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../../components/SearchBox';
import { changeFilter, findTyped, useNotebook } from './notebook-state';

/** Milliseconds of rest after which what was typed is looked for. */
const pause = 30;
/** What a query takes at most, in characters. */
const longest = 1000;

/** The box for words of notes and quotes, in the language of the search. */
export function FindBox({ toList }: { toList: () => void }): ReactNode {
  const { t } = useTranslation();
  const typed = useNotebook((notebook) => notebook.typed);
  const timer = useRef(0);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );
  return (
    // The key is an addition to those of the box within.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="find-notes"
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        toList();
      }}
    >
      <SearchBox
        label={t('notebook.find')}
        clearLabel={t('search.clear')}
        placeholder={t('notebook.find')}
        value={typed}
        longest={longest}
        onType={(value, composing) => {
          useNotebook.setState({ typed: value });
          window.clearTimeout(timer.current);
          if (composing) return;
          timer.current = window.setTimeout(() => {
            // What stands in the box by now: it may have been cleared meanwhile.
            const { typed: now, filter } = useNotebook.getState();
            if (filter.query !== now.trim()) changeFilter({ query: now.trim() });
          }, pause);
        }}
        onSettle={(value) => {
          window.clearTimeout(timer.current);
          findTyped(value);
          toList();
        }}
      />
    </div>
  );
}
