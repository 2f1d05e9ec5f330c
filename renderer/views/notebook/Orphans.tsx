import type { ReactNode } from 'react';
export function Orphans(): ReactNode {
  return <p>TODO</p>;
}
