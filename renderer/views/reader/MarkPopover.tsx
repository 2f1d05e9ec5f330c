import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, Popover } from 'react-aria-components';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { MarkEditor } from '../../components/MarkEditor';
import { useMarkEditor } from '../../state/mark-editor';
import type { OpenedMarks } from './opened-marks';

/** The marks of one place, to be read and changed. It closes by itself when the last of them is removed. */
export function MarkPopover({
  annotations,
  opened,
  onClose,
}: {
  annotations: readonly AnnotationInContext[];
  opened: OpenedMarks | null;
  onClose: () => void;
}): ReactNode {
  const { t } = useTranslation();
  const anchor = useRef<HTMLSpanElement>(null);
  const shown = annotations.filter(({ id }) => opened?.ids.includes(id));
  return (
    <>
      {opened && (
        <span
          ref={anchor}
          aria-hidden
          className="mark-anchor"
          style={{ left: opened.left, top: opened.top, height: opened.height }}
        />
      )}
      <Popover
        className="popover"
        triggerRef={anchor}
        placement="bottom start"
        offset={8}
        isOpen={shown.length > 0}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Dialog className="mark-dialog" aria-label={t('marks.dialog')}>
          {shown.map((annotation) => (
            <OpenedMark key={annotation.id} annotation={annotation} writing={opened?.writing ?? false} />
          ))}
        </Dialog>
      </Popover>
    </>
  );
}

function OpenedMark({
  annotation,
  writing,
}: {
  annotation: AnnotationInContext;
  writing: boolean;
}): ReactNode {
  const { t } = useTranslation();
  const editor = useMarkEditor(annotation);
  return (
    <section className="opened-mark">
      <h3>{annotation.kind === 'bookmark' ? t('marks.bookmark') : t('marks.highlight')}</h3>
      <MarkEditor {...editor} takesFocus={writing} />
    </section>
  );
}
