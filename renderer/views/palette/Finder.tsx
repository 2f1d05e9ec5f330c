import { TextSearch } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Autocomplete,
  Collection,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  type Key,
} from 'react-aria-components';
import { SearchBox } from '../../components/SearchBox';
import { closeOverlay, useOverlays } from '../../state/overlays';
import { openSearch, searchTyped } from '../../state/search';
import { useLanguage } from '../../state/settings';
import { Row } from './Row';
import { candidateIn, type Group } from './groups';
import { useFound } from './useFound';
import { useGroupName } from './useGroupName';
import type { QuickIndexes } from './useQuickIndex';
import { useSaying } from './useSaying';

const fullText = 'full-text';

/** The box and the rows that what is typed leads to; the last one hands it on to the full-text search. */
export function Finder({ indexes }: { indexes: QuickIndexes }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [settled, setSettled] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const found = useFound(indexes, settled);
  const saying = useSaying(found, indexes, settled);
  const groupName = useGroupName(found.atHand);
  const { groups } = found;
  const words = settled.trim();
  const { read } = indexes.readings;

  /** Does what a row says; once, however many ways Enter takes. */
  const choose = (id: Key | undefined): void => {
    if (useOverlays.getState().open !== 'palette') return;
    const chosen = candidateIn(groups, String(id));
    if (!chosen && id !== fullText) return;
    closeOverlay();
    if (chosen) chosen.run();
    else {
      openSearch(null);
      searchTyped(words);
    }
  };

  return (
    <Autocomplete inputValue={typed}>
      <SearchBox
        label={t('palette.box')}
        clearLabel={t('search.clear')}
        placeholder={t('palette.placeholder')}
        value={typed}
        takesFocus
        onType={(value, composing) => {
          setTyped(value);
          if (!composing) setSettled(value);
        }}
        // The list takes Enter only once it has marked a row, which a fast hand does not wait for.
        onSettle={() => {
          const marked = list.current?.querySelector<HTMLElement>('[data-focused]')?.dataset['key'];
          choose(marked ?? groups[0]?.rows[0]?.candidate.id ?? (words === '' ? undefined : fullText));
        }}
      />
      <p className="palette-saying" role="status">
        {saying}
      </p>
      <Menu
        ref={list}
        className="palette-list"
        aria-label={t('palette.list')}
        // A row is drawn anew when what it is drawn from changes.
        dependencies={[groups, words, read, language]}
        onAction={choose}
      >
        <Collection items={groups}>
          {(group: Group) => (
            <MenuSection aria-label={groupName(group)}>
              <Header className="palette-group">{groupName(group)}</Header>
              <Collection items={group.rows.map(({ candidate }) => candidate)}>
                {(candidate) => <Row candidate={candidate} typed={words} read={read} />}
              </Collection>
            </MenuSection>
          )}
        </Collection>
        {words !== '' && (
          <MenuItem
            id={fullText}
            className="palette-row palette-full-text"
            textValue={t('palette.fullText', { words })}
          >
            <TextSearch aria-hidden size={16} />
            <span className="palette-words">{t('palette.fullText', { words })}</span>
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}
