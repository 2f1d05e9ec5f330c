import { ListFilter } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

/** What a list can be narrowed by, beside it. */
export function FacetPane({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <aside className="facets" aria-label={label}>
      {children}
    </aside>
  );
}

/** The same behind a button, for a window too narrow for both; `name` says how much is chosen. */
export function FacetButton({
  label,
  name,
  children,
}: {
  label: string;
  name: string;
  children: ReactNode;
}): ReactNode {
  return (
    <DialogTrigger>
      <Button className="button facets-button">
        <ListFilter aria-hidden size={16} />
        {name}
      </Button>
      <Popover className="popover facets-popover" placement="bottom start" offset={8}>
        <Dialog aria-label={label}>{children}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}
