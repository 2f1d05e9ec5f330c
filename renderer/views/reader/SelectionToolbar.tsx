import { Copy, NotebookPen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Toolbar } from 'react-aria-components';
import { ColourChoice } from '../../components/ColourChoice';
import { IconButton } from '../../components/IconButton';
import { keysOf } from '../../keys/accelerator';
import { colourNames } from '../../words/colours';
import type { ReaderActions } from './useReaderActions';
import type { SelectedWords } from './useSelectedWords';

/** What can be done with the selected words, beside them. It leaves the focus and the selection where they are. */
export function SelectionToolbar({
  selected,
  actions,
}: {
  selected: SelectedWords;
  actions: ReaderActions;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <div
      className="selection-toolbar"
      lang={t('language.tag')}
      data-below={!selected.roomAbove || undefined}
      style={{ left: selected.left, top: selected.roomAbove ? selected.top : selected.bottom }}
      onPointerDown={(event) => {
        event.preventDefault();
      }}
    >
      <Toolbar aria-label={t('marks.toolbar')}>
        <ColourChoice
          label={t('marks.colour')}
          names={colourNames(t)}
          value={null}
          onChoose={actions.highlight}
        />
        <IconButton
          icon={NotebookPen}
          label={t('menu.write-note')}
          keys={keysOf('write-note')}
          onPress={actions.writeNote}
        />
        <IconButton icon={Copy} label={t('marks.copy')} keys="C" onPress={actions.copyWithSource} />
      </Toolbar>
    </div>
  );
}
