import {
  startTransition,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';

/** Pixels beyond what is in sight in which the rows of a list are drawn. */
const distance = 1200;

/**
 * A row of a long list that is drawn only near what is in sight, so that thousands scroll well. Away from there it
 * stands empty, as high as it was drawn last.
 */
export function DrawnNear({
  scroller,
  heightOf,
  isDrawnAtFirst,
  onHeight,
  children,
}: {
  scroller: RefObject<HTMLElement | null>;
  /** In pixels: as told last by `onHeight`, or a guess. Asked while the row is not drawn. */
  heightOf: () => number;
  isDrawnAtFirst: boolean;
  onHeight?: (height: number) => void;
  children: ReactNode;
}): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(isDrawnAtFirst);

  useEffect(() => {
    if (!box.current || !scroller.current) return;
    const coming = new IntersectionObserver(
      (entries) => {
        // What holds the focus stays, so that the arrow keys go on from there.
        const keeps = box.current?.contains(document.activeElement) ?? false;
        // Several come at once when the page was busy; the last one is how it stands now.
        const nears = (entries.at(-1)?.isIntersecting ?? false) || keeps;
        // Drawn in slices, so that scrolling does not wait for rows that are not in sight yet.
        startTransition(() => {
          setNear(nears);
        });
      },
      { root: scroller.current, rootMargin: `${String(distance)}px 0px` },
    );
    coming.observe(box.current);
    return () => {
      coming.disconnect();
    };
  }, [scroller]);

  const isMeasured = onHeight !== undefined;
  const keepHeight = useEffectEvent((height: number) => onHeight?.(height));
  useEffect(() => {
    if (!isNear || !isMeasured || !box.current) return;
    const measured = new ResizeObserver(([entry]) => {
      if (entry) keepHeight(entry.contentRect.height);
    });
    measured.observe(box.current);
    return () => {
      measured.disconnect();
    };
  }, [isNear, isMeasured]);

  return (
    <div
      ref={box}
      // It may be about to be emptied: what took the focus meanwhile is not to lose it.
      onFocus={() => {
        setNear(true);
      }}
      style={isNear ? undefined : { blockSize: `${String(heightOf())}px` }}
    >
      {isNear && children}
    </div>
  );
}
