import { Copy, Link2, NotebookPen, Tag, Underline } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Toolbar } from 'react-aria-components';
import { ColourChoice } from '../../components/ColourChoice';
import { IconButton } from '../../components/IconButton';
import { keysOf } from '../../keys/accelerator';
import { useReattaching } from '../../state/reattach';
import { colourNames } from '../../words/colours';
import { CitationMenu } from './CitationMenu';
import type { ReaderActions } from './useReaderActions';
import type { SelectedWords } from './useSelectedWords';

/** The sheet keeps the bar within the text, near this distance from its left edge. */
function at(left: number): CSSProperties {
  return { '--at': `${String(left)}px` } as CSSProperties;
}

/** What can be done with the selected words, beside them. It leaves the focus and the selection where they are. */
export function SelectionToolbar({
  selected,
  actions,
}: {
  selected: SelectedWords;
  actions: ReaderActions;
}): ReactNode {
  const { t } = useTranslation();
  const isReattaching = useReattaching(({ note }) => note !== null);
  return (
    <div
      className="selection-toolbar"
      lang={t('language.tag')}
      data-below={!selected.roomAbove || undefined}
      style={{ ...at(selected.left), top: selected.roomAbove ? selected.top : selected.bottom }}
      onPointerDown={(event) => {
        event.preventDefault();
      }}
    >
      <Toolbar aria-label={t('marks.toolbar')}>
        {isReattaching && (
          <Button className="button" onPress={actions.reattach}>
            <Link2 aria-hidden size={16} />
            {t('places.attachHere')}
          </Button>
        )}
        <ColourChoice
          label={t('marks.colour')}
          names={colourNames(t)}
          value={null}
          onChoose={actions.highlight}
        />
        <IconButton
          icon={Underline}
          label={t('menu.underline')}
          keys={keysOf('underline')}
          onPress={actions.underline}
        />
        <IconButton
          icon={NotebookPen}
          label={t('menu.write-note')}
          keys={keysOf('write-note')}
          onPress={actions.writeNote}
        />
        <IconButton icon={Tag} label={t('marks.tagSelection')} keys="T" onPress={actions.tag} />
        <IconButton
          icon={Copy}
          label={t('marks.copy')}
          keys="C"
          onPress={() => {
            actions.copyCitation(selected.passages);
          }}
        />
        <CitationMenu
          label={t('citing.copyAs')}
          onCopy={(format) => {
            actions.copyCitation(selected.passages, format);
          }}
          onLink={() => {
            actions.copyLink(selected.passages);
          }}
        />
      </Toolbar>
    </div>
  );
}
