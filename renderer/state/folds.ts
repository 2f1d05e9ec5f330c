import { create } from 'zustand';

/** Rows drawn at first, and added whenever the end comes near: a thousand open as quickly as fifty. */
const step = 50;

interface Fold {
  readonly isOpen: boolean;
  /** How many rows are drawn. */
  readonly rows: number;
}

/** Kept while one is away, so that coming back from a row finds the list as it was. */
const useFolds = create<Readonly<Record<string, Fold>>>(() => ({}));

/**
 * A part of a list that folds away.
 * @param name names it in all the window
 * @param isOpen whether it is open until somebody folds it
 */
export function useFold(
  name: string,
  isOpen: boolean,
): Fold & { readonly toggle: () => void; readonly more: () => void } {
  const fold = useFolds((folds) => folds[name]) ?? { isOpen, rows: step };
  return {
    ...fold,
    toggle: () => {
      useFolds.setState({ [name]: { rows: step, isOpen: !fold.isOpen } });
    },
    more: () => {
      useFolds.setState({ [name]: { ...fold, rows: fold.rows + step } });
    },
  };
}
