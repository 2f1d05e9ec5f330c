import { Bold, Eye, EyeOff, Italic, Link2, List } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Toolbar } from 'react-aria-components';
import { IconButton } from './IconButton';
import type { NoteAction } from './note-keys';
import { useNoteSurroundings } from './note-surroundings';

/** What can be done to the text of a note, above it. */
export function NoteTools({
  act,
  onLinkCopied,
  onLinkFind,
}: {
  act: (action: NoteAction) => void;
  onLinkCopied: () => void;
  onLinkFind: () => void;
}): ReactNode {
  const { words, keys, copied, showsPreview, onShowPreview } = useNoteSurroundings();
  const tool = (action: Exclude<NoteAction, 'link'>, icon: typeof Bold): ReactNode => (
    <IconButton
      icon={icon}
      label={words[action]}
      keys={keys[action]}
      onPress={() => {
        act(action);
      }}
    />
  );
  return (
    <Toolbar className="note-tools" aria-label={words.tools}>
      {tool('bold', Bold)}
      {tool('italic', Italic)}
      {tool('list', List)}
      <MenuTrigger>
        <Button className="icon-button" aria-label={words.link}>
          <Link2 aria-hidden size={18} strokeWidth={1.75} />
        </Button>
        <Popover className="popover">
          <Menu
            className="menu"
            onAction={(id) => {
              // Once the menu is gone: until then it holds the focus.
              window.setTimeout(id === 'copied' ? onLinkCopied : onLinkFind);
            }}
          >
            {copied && (
              <MenuItem id="copied" className="menu-row" textValue={copied.words}>
                {words.linkCopied(copied.words)}
              </MenuItem>
            )}
            <MenuItem id="find" className="menu-row" textValue={words.linkFind}>
              {words.linkFind}
              <kbd>{'[['}</kbd>
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <IconButton
        icon={showsPreview ? EyeOff : Eye}
        label={words.preview}
        isPressed={showsPreview}
        onPress={() => {
          onShowPreview(!showsPreview);
        }}
      />
    </Toolbar>
  );
}
