import { expect, it } from 'vitest';
import { notePieces } from '../../../shared/markdown/note-pieces';
import { parseNote } from '../../../shared/markdown/parse-note';

it('leaves a short note whole', () => {
  expect(notePieces('甲\n\n乙', 100)).toEqual(['甲\n\n乙']);
  expect(notePieces('', 100)).toEqual(['']);
});

it('cuts between paragraphs, and loses nothing', () => {
  const note = '一段话。\n\n又一段。\n\n- 项\n\n- 项\n\n  续\n\n末段。';
  const pieces = notePieces(note, 6);
  expect(pieces).toEqual(['一段话。\n', '又一段。\n\n- 项\n\n- 项\n\n  续\n', '末段。']);
  expect(pieces.join('\n')).toBe(note);
  expect(pieces.flatMap(parseNote)).toEqual(parseNote(note));
});

it('does not cut within code', () => {
  const note = '```\n甲\n\n乙\n\n丙\n```\n\n丁';
  expect(notePieces(note, 4)).toEqual(['```\n甲\n\n乙\n\n丙\n```\n', '丁']);
});

it('ends what offers no place to be cut at', () => {
  const note = Array.from({ length: 100 }, () => '- 一行').join('\n');
  const pieces = notePieces(note, 20);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(110);
  expect(pieces.join('\n')).toBe(note);
});

it('gives the first few alone, as they are among all', () => {
  const note = Array.from({ length: 50 }, (_, at) => `第${String(at)}段`).join('\n\n');
  const all = notePieces(note, 10);
  expect(all.length).toBeGreaterThan(10);
  expect(all.join('\n')).toBe(note);
  expect(notePieces(note, 10, 3)).toEqual(all.slice(0, 3));
  expect(notePieces(note, 10, all.length)).toEqual(all);
});

it.each(['甲\n', '\n', '\n\n甲', '甲\n\n'])('keeps the line breaks of %j', (note) => {
  expect(notePieces(note, 1).join('\n')).toBe(note);
});
