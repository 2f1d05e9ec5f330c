import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** What a view says when it has nothing to list: why, and what to do. */
export function StateMessage({
  icon: Icon,
  title,
  text,
  isAlert = false,
  children,
}: {
  icon: LucideIcon;
  title: string;
  text?: string | undefined;
  /** Whether something went wrong. */
  isAlert?: boolean;
  children?: ReactNode;
}): ReactNode {
  return (
    <div className="state-message" role={isAlert ? 'alert' : undefined}>
      <Icon aria-hidden size={32} strokeWidth={1.25} />
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}
