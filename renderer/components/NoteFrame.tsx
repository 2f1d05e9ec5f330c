import { CircleHelp, Unlink, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HighlightColour, HighlightStyle } from '../../shared/model/colours';
import type { PlaceState } from '../../shared/model/notebook';

export interface NoteFrameProps {
  /** Of the annotation; the focus comes back to it by this name. */
  readonly id: string;
  readonly icon: LucideIcon;
  /** What it is: a bookmark, a highlight of a colour. */
  readonly kind: string;
  readonly colour: HighlightColour | null;
  readonly style: HighlightStyle;
  /** Where it stands, each part in its own language. */
  readonly where: readonly { readonly text: string; readonly lang: string | undefined }[];
  /** ISO instant, and as printed. */
  readonly time: { readonly instant: string; readonly printed: string };
  readonly state: PlaceState;
  /** Says that it lost its place or may have; null where it has one. */
  readonly stateText: string | null;
  /** The words that it lies on, or what it hangs on. */
  readonly quote: ReactNode;
  readonly quoteLang: string | undefined;
  /** Leads to the place; null where there is none. */
  readonly onOpen: (() => void) | null;
  /** What was written. */
  readonly note: ReactNode;
  /** Names the list for the arrow keys. */
  readonly column: string;
  /** What stands before the first line: a box to choose it. */
  readonly lead?: ReactNode;
  /** What stands below the note: labels, an editor, buttons. */
  readonly children?: ReactNode;
}

/** One annotation in a list: what and where it is, the words it lies on, which lead to their place, and its note. */
export function NoteFrame({
  id,
  icon: Icon,
  kind,
  colour,
  style,
  where,
  time,
  state,
  stateText,
  quote,
  quoteLang,
  onOpen,
  note,
  column,
  lead,
  children,
}: NoteFrameProps): ReactNode {
  const StateIcon = state === 'suggested' ? CircleHelp : Unlink;
  return (
    <article className="mark" data-colour={colour ?? undefined} data-style={style}>
      <p className="mark-line">
        {lead}
        <Icon aria-hidden size={14} />
        <span>{kind}</span>
        {where.map(({ text, lang }) => (
          <span key={text} className="mark-where" lang={lang} title={text}>
            {text}
          </span>
        ))}
        <time dateTime={time.instant}>{time.printed}</time>
      </p>
      <button
        type="button"
        className="mark-quote"
        lang={quoteLang}
        data-column={column}
        data-keeps-focus={id}
        onClick={onOpen ?? undefined}
        aria-disabled={onOpen === null || undefined}
      >
        {quote}
      </button>
      {stateText !== null && (
        <p className="orphan">
          <StateIcon aria-hidden size={14} />
          {stateText}
        </p>
      )}
      {note && <div className="mark-note">{note}</div>}
      {children}
    </article>
  );
}
