import type { Handlers, ShellMethods } from '../../../shared/contract';
import { succeed } from '../../../shared/result';
import type { ShellParts } from '../shell-parts';

type SettingsHandlers = Pick<Handlers<ShellMethods>, 'readSettings' | 'changeSettings'>;

/** The settings, which all windows share. */
export function settingsHandlers({ settings, settingsChanged }: ShellParts): SettingsHandlers {
  return {
    readSettings: () => succeed(settings.settings),
    changeSettings: (changes) => {
      const changed = settings.change(withoutUndefined(changes));
      settingsChanged(settings.settings);
      return changed;
    },
  };
}

type Given<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** Fields that were sent as `undefined` are fields that were not sent. */
function withoutUndefined<Fields extends object>(fields: Fields): Given<Fields> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Given<Fields>;
}
