import { labelSchema } from '../../shared/model/annotation';

/** How many an annotation bears at most: as the contract says. */
export const mostTags = 50;
/** How many of those in use are offered. */
const mostOffered = 8;

/** Those in use that what was typed is found in and that are not given yet, the most used first. */
export function offersFor(
  typed: string,
  inUse: readonly string[],
  given: readonly string[],
): readonly string[] {
  return inUse
    .filter((name) => !given.includes(name) && folded(name).includes(folded(typed)))
    .slice(0, mostOffered);
}

/** What was given with what was typed added, each once; `given` itself where nothing of it is new. */
export function withTyped(given: readonly string[], typed: readonly string[]): readonly string[] {
  const fresh = [...new Set(typed.flatMap(labelOf))].filter((name) => !given.includes(name));
  return fresh.length === 0 ? given : [...given, ...fresh].slice(0, mostTags);
}

/** What stands in the box as what is finished by a comma and what is still being typed: all, while an input method composes. */
export function splitTyped(
  text: string,
  isComposing: boolean,
): { readonly finished: readonly string[]; readonly rest: string } {
  const parts = isComposing ? [text] : text.split(/[,，]/u);
  return { finished: parts.slice(0, -1), rest: parts.at(-1) ?? '' };
}

export interface TypingState {
  readonly typed: string;
  /** Whether an input method composes: its keys are its own. */
  readonly isComposing: boolean;
  /** Whether a row of the offers has the focus: the list itself chooses it. */
  readonly hasRow: boolean;
  /** How many are given. */
  readonly count: number;
}

/** What a key does in the box; null for what the box itself does with it. */
export function meaningOf(key: string, state: TypingState): 'add-typed' | 'take-last' | null {
  const { typed, isComposing, hasRow, count } = state;
  if (isComposing) return null;
  if (key === 'Enter' && !hasRow && typed.trim() !== '') return 'add-typed';
  return key === 'Backspace' && typed === '' && count > 0 ? 'take-last' : null;
}

function folded(name: string): string {
  return name.trim().toLocaleLowerCase();
}

/** What was typed as a label: one line, without what cannot be seen; nothing where nothing is left. */
function labelOf(typed: string): string[] {
  const parsed = labelSchema.safeParse(typed.replaceAll(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' '));
  return parsed.success ? [parsed.data] : [];
}
