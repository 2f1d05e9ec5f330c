import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../../components/SearchBox';
import { searchFor, useSearch } from '../../state/search';
import { recordSearch } from '../../state/searches';

/** Milliseconds of rest after which what was typed is searched for. */
const pause = 120;
/** What the search takes at most, in characters. */
const longest = 1000;

/** The box of the search. It takes the focus when the view opens, with its words selected to be typed over. */
export function QueryBox({ toResults }: { toResults: () => void }): ReactNode {
  const { t } = useTranslation();
  const typed = useSearch((search) => search.typed);
  const wanted = useSearch((search) => search.wanted);
  const box = useRef<HTMLInputElement>(null);
  const timer = useRef(0);

  useEffect(() => {
    // Whoever comes back from a hit goes on in the list; whoever asks for the search wants to type.
    if (!wanted && useSearch.getState().visited) return;
    box.current?.focus();
    box.current?.select();
    useSearch.setState({ wanted: false });
  }, [wanted]);

  return (
    // The keys are an addition to those of the box within.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="query-box"
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        toResults();
      }}
    >
      <SearchBox
        label={t('search.box')}
        clearLabel={t('search.clear')}
        placeholder={t('search.placeholder')}
        value={typed}
        longest={longest}
        inputRef={box}
        onType={(value, composing) => {
          useSearch.setState({ typed: value });
          window.clearTimeout(timer.current);
          if (composing) return;
          timer.current = window.setTimeout(() => {
            searchFor(value.trim());
          }, pause);
        }}
        onSettle={(value) => {
          window.clearTimeout(timer.current);
          searchFor(value.trim());
          recordSearch();
          toResults();
        }}
      />
    </div>
  );
}
