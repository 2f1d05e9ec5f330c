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
  height,
  isDrawnAtFirst,
  onHeight,
  children,
}: {
  scroller: RefObject<HTMLElement | null>;
  /** In pixels: known from an earlier time, or a guess. */
  height: number;
  isDrawnAtFirst: boolean;
  onHeight: (height: number) => void;
  children: ReactNode;
}): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  /** How high it stands empty; null while it is drawn. */
  const [empty, setEmpty] = useState(isDrawnAtFirst ? null : height);
  const isNear = empty === null;

  useEffect(() => {
    if (!box.current || !scroller.current) return;
    const coming = new IntersectionObserver(
      (entries) => {
        // What holds the focus stays, so that the arrow keys go on from there.
        const keeps = box.current?.contains(document.activeElement) ?? false;
        // Several come at once when the page was busy; the last one is how it stands now.
        const nears = (entries.at(-1)?.isIntersecting ?? false) || keeps;
        const drawn = box.current?.getBoundingClientRect().height ?? height;
        // Drawn in slices, so that scrolling does not wait for rows that are not in sight yet.
        startTransition(() => {
          setEmpty((before) => (nears ? null : (before ?? drawn)));
        });
      },
      { root: scroller.current, rootMargin: `${String(distance)}px 0px` },
    );
    coming.observe(box.current);
    return () => {
      coming.disconnect();
    };
  }, [scroller, height]);

  const keepHeight = useEffectEvent(onHeight);
  useEffect(() => {
    if (!isNear || !box.current) return;
    const measured = new ResizeObserver(([entry]) => {
      if (entry) keepHeight(entry.contentRect.height);
    });
    measured.observe(box.current);
    return () => {
      measured.disconnect();
    };
  }, [isNear]);

  return (
    <div
      ref={box}
      // It may be about to be emptied: what took the focus meanwhile is not to lose it.
      onFocus={() => {
        setEmpty(null);
      }}
      style={isNear ? undefined : { blockSize: `${String(empty)}px` }}
    >
      {isNear && children}
    </div>
  );
}
