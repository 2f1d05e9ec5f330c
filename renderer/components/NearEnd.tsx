import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react';

/** Pixels before it is in sight at which the end of a list counts as near. */
const distance = 600;

/** Stands at the end of a list and tells when it comes near, again after each change of `length`. */
export function NearEnd({
  length,
  onNear,
  children,
}: {
  length: number;
  onNear: () => void;
  children?: ReactNode;
}): ReactNode {
  const end = useRef<HTMLDivElement>(null);
  const near = useEffectEvent(onNear);
  useEffect(() => {
    if (!end.current) return;
    const nearing = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) near();
      },
      { rootMargin: `${String(distance)}px` },
    );
    nearing.observe(end.current);
    return () => {
      nearing.disconnect();
    };
  }, [length]);
  return (
    <div ref={end} className="more">
      {children}
    </div>
  );
}
