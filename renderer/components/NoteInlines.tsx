import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { addressUrl } from '../../shared/model/address';
import type { NoteInline } from '../../shared/markdown/note-tree';
import { useNoteSurroundings } from './note-surroundings';

export function NoteInlines({ content }: { content: readonly NoteInline[] }): ReactNode {
  return content.map((piece, index) => <Inline key={index} piece={piece} />);
}

function Inline({ piece }: { piece: NoteInline }): ReactNode {
  switch (piece.type) {
    case 'text':
      return piece.text;
    case 'code':
      return <code>{piece.text}</code>;
    case 'break':
      return <br />;
    case 'strong':
      return (
        <strong>
          <NoteInlines content={piece.content} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <NoteInlines content={piece.content} />
        </em>
      );
    case 'strike':
      return (
        <s>
          <NoteInlines content={piece.content} />
        </s>
      );
    case 'link':
      return 'address' in piece.to ? (
        <AddressLink address={piece.to.address} content={piece.content} />
      ) : (
        <WebLink url={piece.to.url} content={piece.content} />
      );
  }
}

function AddressLink({ address, content }: { address: string; content: readonly NoteInline[] }): ReactNode {
  const { onFollow } = useNoteSurroundings();
  return (
    <a
      className="note-link"
      href={addressUrl(address)}
      title={address}
      onClick={(event) => {
        event.preventDefault();
        onFollow(address);
      }}
    >
      <NoteInlines content={content} />
    </a>
  );
}

/** The reader opens no page of the web: its address is shown, to be copied. */
function WebLink({ url, content }: { url: string; content: readonly NoteInline[] }): ReactNode {
  const { words, onCopyUrl } = useNoteSurroundings();
  const [only] = content;
  const saysUrl = content.length === 1 && only?.type === 'text' && only.text === url;
  return (
    <>
      {!saysUrl && <NoteInlines content={content} />}
      <span className="note-url">{url}</span>
      <button
        type="button"
        className="note-copy"
        title={words.copyUrl}
        aria-label={`${words.copyUrl} ${url}`}
        onClick={() => {
          onCopyUrl(url);
        }}
      >
        <Copy aria-hidden size={13} />
      </button>
    </>
  );
}
