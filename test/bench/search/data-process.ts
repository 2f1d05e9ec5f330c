import { readFileSync } from 'node:fs';
import { ourSearch } from './ours';

/** A process that does what the data process does for searches, and nothing else: `FILE WORD…`. */
const [file = '', ...words] = process.argv.slice(2);
const ours = ourSearch(file);
for (const word of words) {
  ours.first(word, 20);
  ours.count(word);
  ours.all(word);
  ours.page(word);
}
process.send?.(readFileSync('/proc/self/status', 'utf8'));
ours.close();
