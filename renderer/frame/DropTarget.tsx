import { FileInput } from 'lucide-react';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { importDropped, useImport } from '../state/import';

/** Whether files are dragged, from outside, rather than words of the page. */
function holdsFiles(event: DragEvent): event is DragEvent & { readonly dataTransfer: DataTransfer } {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/**
 * Takes files and folders that are dropped anywhere onto the window. Whoever uses no mouse has the dialogs of the
 * import instead. Drags of words are left alone.
 */
export function DropTarget(): ReactNode {
  const { t } = useTranslation();
  const [isOver, setOver] = useState(false);
  const isBusy = useImport(({ status }) => status.state === 'running');

  const dragged = useEffectEvent((event: DragEvent) => {
    if (!holdsFiles(event)) return;
    // Without it the page refuses the drop.
    event.preventDefault();
    event.dataTransfer.dropEffect = isBusy ? 'none' : 'copy';
    setOver(true);
  });
  const left = useEffectEvent((event: DragEvent) => {
    // Each element that is passed on the way says that it was left; only the window's edge leads nowhere.
    if (event.relatedTarget === null) setOver(false);
  });
  const dropped = useEffectEvent((event: DragEvent) => {
    setOver(false);
    if (!holdsFiles(event)) return;
    event.preventDefault();
    importDropped([...event.dataTransfer.files]);
  });
  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      dragged(event);
    };
    const onLeave = (event: DragEvent): void => {
      left(event);
    };
    const onDrop = (event: DragEvent): void => {
      dropped(event);
    };
    window.addEventListener('dragenter', onDrag);
    window.addEventListener('dragover', onDrag);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragenter', onDrag);
      window.removeEventListener('dragover', onDrag);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);

  if (!isOver) return null;
  return (
    <div className="drop-overlay" data-busy={isBusy || undefined}>
      <div className="drop-sign">
        <FileInput aria-hidden size={40} strokeWidth={1.25} />
        <p>{isBusy ? t('failure.import-running') : t('import.drop')}</p>
        {!isBusy && <p className="drop-kinds">{t('import.kinds')}</p>}
      </div>
    </div>
  );
}
