import type { CellSpan } from '../../shared/model/source';
import type { LineRole } from './line-role';
import type { Marker } from './marker';

/** A printed block, whole again after its lines were joined: what becomes one unit. */
export interface TextBlock {
  readonly kind: 'text';
  readonly marker: Marker | null;
  readonly role: LineRole | null;
  /** The text after the label. Line feeds part the lines of titles and signatures. */
  readonly text: string;
  /** A labelled line that is a heading: its text stands by itself and what follows is under it. */
  readonly isHeading: boolean;
  readonly lines: readonly [number, number];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly label: string | null;
  readonly heading: string | null;
  readonly rows: readonly (readonly string[])[];
  readonly spans: readonly CellSpan[];
  readonly lines: readonly [number, number];
}

/** 专栏: a framed heading with paragraphs under it. */
export interface BoxBlock {
  readonly kind: 'box';
  readonly label: string;
  readonly heading: string | null;
  readonly lines: readonly [number, number];
}

export type Block = TextBlock | TableBlock | BoxBlock;
