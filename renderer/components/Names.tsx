import type { ReactNode } from 'react';

/** Words in the language that they are written in. */
export interface Spoken {
  readonly text: string;
  readonly lang: 'zh-Hans' | 'en';
}

/** A name in the language of the interface, and below it, smaller, in the other. */
export function Names({ names: [first, second] }: { names: readonly [Spoken, Spoken | null] }): ReactNode {
  return (
    <span className="names">
      <span className="name" lang={first.lang}>
        {first.text}
      </span>
      {second && (
        <span className="name-other" lang={second.lang}>
          {second.text}
        </span>
      )}
    </span>
  );
}
