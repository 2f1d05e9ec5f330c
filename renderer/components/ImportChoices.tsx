import { FileInput, FolderInput } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

/** The two ways to import, side by side; `files` and `folder` are their names. */
export function ImportChoices({
  files,
  folder,
  onChoose,
}: {
  files: string;
  folder: string;
  onChoose: (what: 'files' | 'folder') => void;
}): ReactNode {
  return (
    <div className="button-row">
      <Button
        className="button"
        onPress={() => {
          onChoose('files');
        }}
      >
        <FileInput aria-hidden size={16} />
        {files}
      </Button>
      <Button
        className="button"
        onPress={() => {
          onChoose('folder');
        }}
      >
        <FolderInput aria-hidden size={16} />
        {folder}
      </Button>
    </div>
  );
}
