/** Bytes of a text in a two-byte encoding, by the table that the platform decodes with. ASCII is one byte. */
export function encode(text: string, encoding: 'gb18030' | 'big5'): Buffer {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  const bytes = Array.from(text).flatMap((character) => {
    if (character <= '\u007F') return [character.charCodeAt(0)];
    const code = table.get(character);
    if (code === undefined) throw new Error(`${encoding} has no ${character}`);
    return [code >> 8, code & 0xff];
  });
  return Buffer.from(bytes);
}

const tables = new Map<string, ReadonlyMap<string, number>>();

function tableOf(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number>();
  for (let code = 0x8140; code <= 0xfefe; code += 1) {
    const character = decoder.decode(Uint8Array.of(code >> 8, code & 0xff));
    if (Array.from(character).length === 1 && !table.has(character)) table.set(character, code);
  }
  return table;
}
