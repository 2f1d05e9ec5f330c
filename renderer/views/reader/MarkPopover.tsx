import { Combine } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Popover } from 'react-aria-components';
import type { AnnotationInContext } from '../../../shared/model/annotation';
import { BegunMark, OpenedMark } from './OpenedMark';
import type { OpenedMarks } from './opened-marks';

/** The marks of one place, to be read and changed. It closes by itself when the last of them is removed. */
export function MarkPopover({
  annotations,
  opened,
  canJoin,
  onJoin,
  onExtent,
  onClose,
}: {
  annotations: readonly AnnotationInContext[];
  opened: OpenedMarks | null;
  /** Whether these marks are highlights that lie over or next to each other. */
  canJoin: (marks: readonly AnnotationInContext[]) => boolean;
  onJoin: (marks: readonly AnnotationInContext[]) => void;
  /** The ends of this highlight are to be moved. */
  onExtent: (id: string) => void;
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
        isOpen={shown.length > 0 || opened?.begun != null}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <Dialog className="mark-dialog" aria-label={t('marks.dialog')}>
          {canJoin(shown) && (
            <Button
              className="button join-marks"
              onPress={() => {
                onJoin(shown);
              }}
            >
              <Combine aria-hidden size={15} />
              {t('marks.join', { count: shown.length })}
            </Button>
          )}
          {opened?.begun && (
            <BegunMark
              begun={opened.begun}
              annotations={annotations}
              writing={opened.writing}
              onRemoved={onClose}
            />
          )}
          {shown.map((annotation, index) => (
            <OpenedMark
              key={annotation.id}
              annotation={annotation}
              writing={index === 0 ? (opened?.writing ?? null) : null}
              onExtent={() => {
                onClose();
                onExtent(annotation.id);
              }}
            />
          ))}
        </Dialog>
      </Popover>
    </>
  );
}
