/** What a line is when its place and not its label says so. */
export type LineRole =
  | 'salutation'
  | 'signatory'
  | 'signature-note'
  | 'date'
  | 'contact'
  | 'note'
  | 'title'
  | 'attachment'
  | 'number';

/** Roles by the place of the line; lines that are not here are text. */
export type LineRoles = ReadonlyMap<number, LineRole>;
export type GrowingRoles = Map<number, LineRole>;
