import { writeAtomically } from '../../electron/files/write-atomically';

/** Writes one file again and again, as an export does, until it is killed. Argument: the file. */
const [file = ''] = process.argv.slice(2);
process.send?.('begins');
for (let round = 0; ; round += 1) writeAtomically(file, wholeText(round));

/** Every line is the same, and the last says how many there are: half of a file is told from a whole one. */
function wholeText(round: number): string {
  const lines = 20_000 + (round % 7) * 1000;
  return `${`${String(round)}: 批注\n`.repeat(lines)}${String(lines)}`;
}
