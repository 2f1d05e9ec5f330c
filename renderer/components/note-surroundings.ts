import { createContext, useContext } from 'react';

/** Something in the library that a note may link to. */
export interface LinkChoice {
  readonly address: string;
  /** What the link says: 《…》第十四条. */
  readonly words: string;
  /** 文号 or date, to tell choices of like names apart. */
  readonly aside: string;
}

export interface NoteWords {
  readonly tools: string;
  readonly bold: string;
  readonly italic: string;
  readonly list: string;
  readonly link: string;
  readonly linkCopied: (name: string) => string;
  readonly linkFind: string;
  readonly preview: string;
  readonly completion: string;
  readonly copyUrl: string;
}

/** What notes need of the window they stand in, wherever they are shown or written. */
export interface NoteSurroundings {
  readonly words: NoteWords;
  /** Keys as people write them. */
  readonly keys: Readonly<Record<'bold' | 'italic' | 'list' | 'link', string>>;
  readonly onMac: boolean;
  /** Whether what is written is shown beside it as it will look. */
  readonly showsPreview: boolean;
  readonly onShowPreview: (shows: boolean) => void;
  /** What "Copy link" copied last. */
  readonly copied: LinkChoice | null;
  /** The documents whose title or number holds every word that is typed, a few; in the library's order. */
  readonly find: (typed: string) => readonly LinkChoice[];
  readonly onFollow: (address: string) => void;
  readonly onCopyUrl: (url: string) => void;
}

const Surroundings = createContext<NoteSurroundings | null>(null);

export const NoteSurroundingsProvider = Surroundings.Provider;

export function useNoteSurroundings(): NoteSurroundings {
  const surroundings = useContext(Surroundings);
  if (!surroundings) throw new Error('A note stands outside the window’s NoteSurroundings.');
  return surroundings;
}
