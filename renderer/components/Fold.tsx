import { ChevronRight, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** A part of a page under a heading that folds it away; what is folded is not drawn. */
export function Fold({
  name,
  icon: Icon,
  title,
  count,
  level = 2,
  isOpen,
  onToggle,
  actions,
  children,
}: {
  /** Names it within the page, so that the focus comes back to it. */
  name: string;
  icon?: LucideIcon;
  title: string;
  /** How many it holds, as printed. */
  count: string;
  /** Level of its heading. */
  level?: 2 | 3;
  isOpen: boolean;
  onToggle: () => void;
  /** What can be done with it, beside its heading. */
  actions?: ReactNode;
  children: ReactNode;
}): ReactNode {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="fold">
      <div className="fold-row">
        <Heading>
          <button
            type="button"
            className="fold-head"
            aria-expanded={isOpen}
            data-column="list"
            data-keeps-focus={`fold ${name}`}
            onClick={onToggle}
          >
            <ChevronRight aria-hidden className="fold-chevron" size={16} />
            {Icon && <Icon aria-hidden className="fold-icon" size={16} />}
            <span className="fold-title">{title}</span>
            <span className="fold-count">{count}</span>
          </button>
        </Heading>
        {actions}
      </div>
      {isOpen && children}
    </section>
  );
}
