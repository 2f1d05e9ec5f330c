import { expect } from 'vitest';
import type { GazetteDocument } from '../../../../shared/model/gazette-file';
import type { Passage } from '../../../../shared/model/knowledge';
import { charactersOf } from './said';

function squashed(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

/** Expects every piece of a document's knowledge to name characters that stand in its text and say what was read. */
export function expectPassages(document: GazetteDocument): void {
  const at = (passage: Passage): string => {
    expect(passage.start).toBeGreaterThanOrEqual(0);
    expect(passage.end).toBeGreaterThan(passage.start);
    const printed = charactersOf(document, passage);
    expect(printed).toHaveLength(passage.end - passage.start);
    return printed;
  };
  for (const task of document.responsibilities) {
    const mark = at(task.at);
    expect(task.bodies).not.toEqual([]);
    for (const body of task.bodies) {
      expect(squashed(at(body.at))).toBe(body.name);
      expect(task.row === null || mark.includes(at(body.at))).toBe(true);
    }
    expect(document.units.some(({ path }) => path === task.unit)).toBe(true);
  }
  const short = new Map(document.definitions.map(({ term, meaning }) => [meaning, term]));
  for (const reference of document.references) {
    const printed = squashed(at(reference.at));
    const { title, article } = reference;
    const spellings = [title ?? '', short.get(`《${title ?? ''}》`) ?? ''].map(squashed);
    expect(spellings.some((spelling) => printed.includes(spelling))).toBe(true);
    if (article !== null) expect(printed).toContain(squashed(article));
  }
  for (const { at: passage, text, target } of document.internalReferences) {
    expect(at(passage)).toBe(text);
    expect(target === null || document.units.some(({ path }) => path === target)).toBe(true);
  }
  for (const definition of document.definitions) {
    expect(at(definition.at)).toContain(definition.term);
    expect(at(definition.at)).toContain(definition.meaning);
  }
  for (const target of document.targets) expect(at(target.at)).toBe(target.text);
  for (const date of [document.effective, document.expiry]) if (date) expect(at(date.at)).toBe(date.text);
  for (const interpreter of document.interpreters)
    expect(squashed(at(interpreter.at))).toBe(interpreter.name);
}
