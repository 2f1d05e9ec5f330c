/** Characters that Windows refuses in names, and those that a link of Obsidian cannot hold, by what reads the same. */
const lookalikes: Readonly<Record<string, string>> = {
  ...{ '<': '＜', '>': '＞', ':': '：', '"': '＂', '/': '／', '\\': '＼', '|': '｜', '?': '？', '*': '＊' },
  ...{ '[': '［', ']': '］', '#': '＃', '^': '＾' },
};

/** Devices of DOS: Windows takes them for no file, whatever their ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/iu;

/** Common file systems take 255 bytes; room is left for an ending, a count, and a temporary name around it. */
const longestBytes = 200;
const longestCharacters = 120;

/**
 * A text as the name of a file, without its ending: one that Windows, macOS and Linux take, and that reads as the text
 * does. At most 120 characters and 200 bytes of UTF-8; `fallback` where nothing is left.
 */
export function legalName(text: string, fallback: string): string {
  const visible = text
    .normalize('NFC')
    .replaceAll(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/\p{C}/gu, '')
    .replaceAll(/[<>:"/\\|?*[\]#^]/gu, (character) => lookalikes[character] ?? '');
  const name = trimmed(shortened(trimmed(visible)));
  if (name === '') return fallback;
  return reserved.test(name) ? `_${name}` : name;
}

/** Gives names one after the other, each once: what differs by case alone is the same file on Windows and macOS. */
export function distinctNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let distinct = name;
    for (let count = 2; taken.has(distinct.toLowerCase()); count++) distinct = `${name} (${String(count)})`;
    taken.add(distinct.toLowerCase());
    return distinct;
  };
}

/** A dot at the beginning hides a file; at the end, as a space, Windows drops it. */
function trimmed(name: string): string {
  return name.replaceAll(/^[\s.]+|[\s.]+$/gu, '');
}

function shortened(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of Array.from(name).slice(0, longestCharacters)) {
    bytes += Buffer.byteLength(character);
    if (bytes > longestBytes) break;
    kept += character;
  }
  return kept;
}
