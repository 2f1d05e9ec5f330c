import { create } from 'zustand';
import type { Language } from '../../shared/model/choices';
import { lineWidths, textSizes } from '../../shared/model/choices';
import { defaultSettings } from '../../shared/model/default-settings';
import type { Settings } from '../../shared/model/settings';
import { api, failureOf, hear } from '../api';
import { say } from './toasts';

/** A mirror of the shell's settings: what is shown changes when the shell says that it has kept the change. */
export const useSettings = create<Settings>(() => defaultSettings('zh-CN'));

/** Reads what the shell keeps and follows it from then on. */
export async function followSettings(): Promise<Settings> {
  hear('settingsChanged', (settings) => {
    useSettings.setState(settings);
  });
  try {
    useSettings.setState(await api.readSettings());
  } catch (error) {
    useSettings.setState({ language: navigator.language.startsWith('zh') ? 'zh-CN' : 'en' });
    say({ kind: 'failure', failure: failureOf(error) });
  }
  return useSettings.getState();
}

export function changeSettings(change: Partial<Settings>): void {
  api.changeSettings(change).then(
    (settings) => {
      useSettings.setState(settings);
    },
    (error: unknown) => {
      say({ kind: 'failure', failure: failureOf(error) });
    },
  );
}

export function useLanguage(): Language {
  return useSettings((settings) => settings.language);
}

/** The next larger or smaller of the sizes that can be chosen; the same one at either end. */
export function stepTextSize(step: 1 | -1): void {
  const size = textSizes[textSizes.indexOf(useSettings.getState().textSize) + step];
  if (size) changeSettings({ textSize: size });
}

export function stepLineWidth(step: 1 | -1): void {
  const width = lineWidths[lineWidths.indexOf(useSettings.getState().lineWidth) + step];
  if (width) changeSettings({ lineWidth: width });
}
