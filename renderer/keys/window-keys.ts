import { isAccelerator } from './accelerator';

/** Keys of the window beside those of the menu's commands. */
export const windowKeys = [
  { action: 'next-pane', keys: ['F6'] },
  { action: 'previous-pane', keys: ['Shift+F6'] },
  // Beside the menu's own, as on Windows.
  { action: 'redo-edit', keys: ['CmdOrCtrl+Y'] },
  { action: 'shortcuts', keys: ['Shift+?'] },
] as const;

export type WindowAction = (typeof windowKeys)[number]['action'];

export function windowActionOf(event: KeyboardEvent): WindowAction | undefined {
  return windowKeys.find(({ keys }) => keys.some((key) => isAccelerator(event, key)))?.action;
}
