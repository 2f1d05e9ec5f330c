import type { ReactNode } from 'react';
export function Orphans(_: object): ReactNode { return null; }
