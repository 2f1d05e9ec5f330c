import { FileInput } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { keysOf } from '../keys/accelerator';
import { runCommand } from '../state/commands';

const choices = ['import-files', 'import-folder'] as const;

/** The way to import, in the bar: files, or a folder with all that is in it. */
export function ImportMenu(): ReactNode {
  const { t } = useTranslation();
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label={t('import.menu')}>
        <FileInput aria-hidden size={18} strokeWidth={1.75} />
      </Button>
      <Popover className="popover" placement="bottom end" offset={8}>
        <Menu
          className="menu"
          aria-label={t('import.menu')}
          onAction={(chosen) => {
            const command = choices.find((choice) => choice === chosen);
            if (command) runCommand(command);
          }}
        >
          {choices.map((command) => (
            <MenuItem key={command} id={command} className="menu-row" textValue={t(`menu.${command}`)}>
              <Text slot="label">{t(`menu.${command}`)}</Text>
              <kbd>{keysOf(command)}</kbd>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
