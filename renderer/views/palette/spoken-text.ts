import { flatText } from './flat-text';
import type { Reading } from './readings';

/** Readings of many lines, to be found by the beginnings of their syllables. */
export interface SpokenText {
  /** Lines in which the letters spell syllables, the last one perhaps only begun: shuzix in 数字消费. */
  readonly findFull: (letters: string, visit: (line: number, isAtStart: boolean) => void) => void;
  /** Lines in which the letters are the first ones of syllables that follow each other: szxf in 数字消费. */
  readonly findInitials: (letters: string, visit: (line: number, isAtStart: boolean) => void) => void;
}

export function spokenText(readings: readonly Reading[]): SpokenText {
  const full = flatText(readings.map((reading) => reading.join('')));
  const initials = flatText(
    readings.map((reading) => reading.map((syllable) => syllable.charAt(0)).join('')),
  );
  const beginnings = readings.map(beginningsOf);
  return {
    findFull: (letters, visit) => {
      full.find(letters, (line, at) => {
        if (beginnings[line]?.[at] !== 1) return false;
        visit(line, at === 0);
        return true;
      });
    },
    findInitials: (letters, visit) => {
      initials.find(letters, (line, at) => {
        visit(line, at === 0);
        return true;
      });
    },
  };
}

/** 1 for each letter of a reading with which a syllable begins. */
function beginningsOf(reading: Reading): Uint8Array {
  const beginnings = new Uint8Array(reading.reduce((length, syllable) => length + syllable.length, 0));
  let at = 0;
  for (const syllable of reading) {
    if (syllable !== '') beginnings[at] = 1;
    at += syllable.length;
  }
  return beginnings;
}
