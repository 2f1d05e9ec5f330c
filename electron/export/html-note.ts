import { assertNever } from '../../shared/assert-never';
import { addressUrl } from '../../shared/model/address';
import type { NoteBlock, NoteInline } from '../../shared/markdown/note-tree';
import { escapeHtml } from './html-text';

/** A note's tree as HTML. Its headings stand below those of the file, and links of the web are text: nothing is fetched. */
export function noteHtml(blocks: readonly NoteBlock[]): string {
  return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: NoteBlock): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineHtml(block.content)}</p>`;
    case 'heading': {
      const level = String(Math.min(block.level + 3, 6));
      return `<h${level}>${inlineHtml(block.content)}</h${level}>`;
    }
    case 'list': {
      const items = block.items.map((item) => `<li>${noteHtml(item)}</li>`).join('\n');
      return block.start === null
        ? `<ul>\n${items}\n</ul>`
        : `<ol start="${String(block.start)}">\n${items}\n</ol>`;
    }
    case 'quote':
      return `<blockquote>${noteHtml(block.blocks)}</blockquote>`;
    case 'code':
      return `<pre><code>${escapeHtml(block.text)}</code></pre>`;
    case 'rule':
      return '<hr>';
    case 'table':
      return `<table><thead>${rowHtml(block.header, 'th')}</thead><tbody>${block.rows
        .map((row) => rowHtml(row, 'td'))
        .join('')}</tbody></table>`;
    default:
      return assertNever(block);
  }
}

function rowHtml(cells: readonly (readonly NoteInline[])[], tag: 'th' | 'td'): string {
  return `<tr>${cells.map((cell) => `<${tag}>${inlineHtml(cell)}</${tag}>`).join('')}</tr>`;
}

function inlineHtml(content: readonly NoteInline[]): string {
  return content.map(oneInline).join('');
}

function oneInline(inline: NoteInline): string {
  switch (inline.type) {
    case 'text':
      return escapeHtml(inline.text);
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'break':
      return '<br>';
    case 'strong':
      return `<strong>${inlineHtml(inline.content)}</strong>`;
    case 'emphasis':
      return `<em>${inlineHtml(inline.content)}</em>`;
    case 'strike':
      return `<s>${inlineHtml(inline.content)}</s>`;
    case 'link':
      return linkHtml(inline);
    default:
      return assertNever(inline);
  }
}

function linkHtml({ to, content }: Extract<NoteInline, { type: 'link' }>): string {
  const shown = inlineHtml(content);
  if ('address' in to) return `<a href="${escapeHtml(addressUrl(to.address))}">${shown}</a>`;
  const url = escapeHtml(to.url);
  return shown === url ? url : `${shown} (${url})`;
}
