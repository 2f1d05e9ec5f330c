/** Draws how far long work is on standard error: a bar on a terminal, a line at each tenth elsewhere. */
export function progressOn(stream: NodeJS.WriteStream, name: string): (done: number, total: number) => void {
  const width = 24;
  let tenths = -1;
  return (done, total) => {
    const share = total === 0 ? 1 : done / total;
    if (stream.isTTY) {
      const filled = Math.round(share * width);
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
      stream.write(`\r${name} ${bar} ${String(done)}/${String(total)}${share === 1 ? '\n' : ''}`);
      return;
    }
    const now = Math.floor(share * 10);
    if (now === tenths) return;
    tenths = now;
    stream.write(`${name} ${String(done)}/${String(total)}\n`);
  };
}
