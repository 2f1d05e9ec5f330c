import { ChevronDown, FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  SwitchButton,
  SwitchField,
} from 'react-aria-components';
import { failureOf } from '../../api';
import { useTemplates } from '../../queries/exporting';
import { changeExporting, openTemplates } from '../../state/export';
import { useSettings } from '../../state/settings';
import { useFailureSentence } from '../../words/failure';

/** No file has this name: it is the program's own template. */
const builtIn = '/';

/** One file or many, and by which template. A template that is gone is still shown: to export by it says that it is. */
export function MarkdownChoices(): ReactNode {
  const { t } = useTranslation();
  const failureSentence = useFailureSentence();
  const { perDocument, template } = useSettings(({ exporting }) => exporting);
  const { data: found = [], error } = useTemplates();
  const names = template === null || found.includes(template) ? found : [template, ...found];
  return (
    <>
      <SwitchField
        isSelected={perDocument}
        onChange={(isOn) => {
          changeExporting({ perDocument: isOn });
        }}
      >
        <SwitchButton className="switch">
          <span className="switch-track" aria-hidden />
          {t('exporting.perDocument')}
        </SwitchButton>
      </SwitchField>
      <div className="export-template">
        <Select
          className="select"
          value={template ?? builtIn}
          onChange={(chosen) => {
            changeExporting({ template: chosen === builtIn ? null : String(chosen) });
          }}
        >
          <Label className="field-label">{t('exporting.template')}</Label>
          <Button className="button">
            <SelectValue />
            <ChevronDown aria-hidden size={16} />
          </Button>
          <Popover className="popover">
            <ListBox className="menu">
              <ListBoxItem id={builtIn} className="menu-row">
                {t('exporting.builtIn')}
              </ListBoxItem>
              {names.map((name) => (
                <ListBoxItem key={name} id={name} className="menu-row">
                  {name}
                </ListBoxItem>
              ))}
            </ListBox>
          </Popover>
        </Select>
        <Button className="button" onPress={openTemplates}>
          <FolderOpen aria-hidden size={16} />
          {t('exporting.openTemplates')}
        </Button>
      </div>
      {error && <p role="alert">{failureSentence(failureOf(error))}</p>}
    </>
  );
}
