import { appendFileSync, openSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { AnnotationState } from '../../shared/model/annotation';
import { notesKeeper } from '../../electron/data/notes-keeper';
import type { Change } from '../../electron/notebook/annotation-state';
import { listStates } from '../../electron/notebook/annotations';
import { openNotes } from '../../electron/notebook/open-notes';
import { Random } from '../random';
import type { LogLine } from './acknowledged';
import { randomAnnotation, randomNote } from './random-annotation';

/**
 * Writes into the notes without a pause until it is killed. What it is about to do, and that it was done, goes into a file:
 * as a window would be told. Arguments: the folder of the notes, that file, a seed.
 */
const [folder = '', logFile = '', seed = ''] = process.argv.slice(2);
const random = new Random(Number(seed));
const log = openSync(logFile, 'a');
const write = (line: LogLine): void => {
  appendFileSync(log, `${JSON.stringify(line)}\n`);
};

/** Annotations after which none is added. */
const most = 300;
const editsBetweenBackups = 40;

process.send?.('begins');
const opened = openNotes(
  { notebookFile: `${folder}/notebook.sqlite`, backupsFolder: `${folder}/backups` },
  { noticed: () => undefined, backedUp: () => undefined },
  // Small, so that it is turned over under way.
  { largestJournal: 100_000 },
);
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const { db, kept, backups, notices } = opened.value;
const keeper = notesKeeper({
  ...{ notebook: () => db, keeping: () => ({ db, kept }), announce: () => undefined },
  index: { changed: () => undefined },
});
write({ opened: notices().map(({ code }) => code) });
const states = new Map(listStates(db).map((state) => [state.id, state]));

for (let edit = 1; ; edit += 1) {
  const changes = nextEdit();
  write({ tries: changes.map(({ id, after }) => [id, after]) });
  if (changes.some(({ after }) => after !== null)) keeper.make('change', changes);
  else keeper.deleteForGood(changes.flatMap(({ before }) => before ?? []));
  write({ acknowledged: true });
  for (const { id, after } of changes) {
    if (after) states.set(id, after);
    else states.delete(id);
  }
  if (edit % editsBetweenBackups === 0) void backups.make('request');
  // A backup goes on meanwhile.
  await setImmediate();
}

/** One annotation or a score of them is made, changed, moved to the trash, brought back, or deleted for good. */
function nextEdit(): readonly Change[] {
  const here = [...states.values()];
  if (here.length < 20 || (here.length < most && random.below(3) === 0)) {
    const after = randomAnnotation(random, new Date());
    return [{ id: after.id, before: null, after }];
  }
  const some =
    random.below(10) === 0 ? Array.from({ length: 20 }, () => random.pick(here)) : [random.pick(here)];
  const chosen = [...new Map(some.map((state) => [state.id, state])).values()];
  const dice = random.below(10);
  const instant = new Date().toISOString();
  return chosen.map((before): Change => ({ id: before.id, before, after: changed(before, dice, instant) }));
}

function changed(before: AnnotationState, dice: number, instant: string): AnnotationState | null {
  if (dice === 0) return { ...before, removed: before.removed === null ? instant : null };
  if (dice === 1) return null;
  if (dice === 2)
    return {
      ...before,
      tags: [...before.tags, `标签${String(random.below(1e6))}`].slice(-5),
      modified: instant,
    };
  return { ...before, note: randomNote(random), modified: instant };
}
