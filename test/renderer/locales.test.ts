import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import en from '../../resources/locales/en.json';
import zhCN from '../../resources/locales/zh-CN.json';
import { commands } from '../../shared/commands';
import { findingCodes, findingKinds } from '../../shared/model/finding';
import { furnitureReasons } from '../../shared/model/gazette-file';
import type { ImportOutcome } from '../../shared/model/import';
import { sourceFormats } from '../../shared/model/source';
import type { FailureCode } from '../../shared/result';

const root = resolve(import.meta.dirname, '..', '..');

interface Words {
  readonly [key: string]: string | Words;
}

/** Every sentence by its whole key, `search.occurrences_one`. */
function flat(words: Words, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

const chinese = flat(zhCN);
const english = flat(en);

/** The key without i18next's plural ending. */
function plain(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/u, '');
}

function plurals(words: ReadonlyMap<string, string>, key: string): string[] {
  return [...words.keys()].filter((other) => other !== key && plain(other) === key).sort();
}

function variables(sentence: string): string[] {
  return [...new Set(Array.from(sentence.matchAll(/\{\{\s*(\w+)/gu), ([, name]) => name ?? ''))].sort();
}

describe('the words of the two languages', () => {
  const keys = new Set([...chinese.keys(), ...english.keys()].map(plain));

  it('have the same keys', () => {
    expect(new Set([...english.keys()].map(plain))).toEqual(new Set([...chinese.keys()].map(plain)));
  });

  it('have the plural forms of their language, and only those', () => {
    for (const key of keys) {
      if (chinese.has(key)) {
        expect([key, ...plurals(chinese, key), ...plurals(english, key)]).toEqual([key]);
      } else {
        expect(plurals(chinese, key)).toEqual([`${key}_other`]);
        expect(plurals(english, key)).toEqual([`${key}_one`, `${key}_other`]);
      }
    }
  });

  it('interpolate the same facts', () => {
    for (const [key, sentence] of english) {
      const other = chinese.get(key) ?? chinese.get(`${plain(key)}_other`) ?? '';
      expect([key, variables(sentence)]).toEqual([key, variables(other)]);
    }
  });

  it('are never empty', () => {
    expect([...chinese, ...english].filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  it('are Chinese in the one and not in the other, but for the names of languages', () => {
    const han = /\p{Script=Han}/u;
    expect([...english].filter(([, sentence]) => han.test(sentence)).map(([key]) => key)).toEqual([
      'frame.otherLanguage',
      'frame.otherLanguageName',
      'contents.languages.chinese',
    ]);
  });
});

describe('what can be said', () => {
  /** Complete by its type: the compiler objects when a code is missing. */
  const codes: Record<FailureCode, true> = {
    'bad-request': true,
    'address-not-found': true,
    'annotation-not-found': true,
    'search-not-found': true,
    'quote-mismatch': true,
    'library-unavailable': true,
    'file-unreadable': true,
    'file-unwritable': true,
    'encoding-unknown': true,
    'format-unknown': true,
    'file-empty': true,
    'pdf-without-text': true,
    'file-encrypted': true,
    'file-damaged': true,
    'file-too-large': true,
    'file-hostile': true,
    'reading-timeout': true,
    'reading-ended': true,
    'import-running': true,
    'index-running': true,
    'nothing-to-export': true,
    'backup-not-found': true,
    'backup-unreadable': true,
    'merge-gone': true,
    'notes-unreadable': true,
    'export-running': true,
    'template-unusable': true,
    'notebook-in-use': true,
    'copy-folder-missing': true,
    'notebook-from-newer-version': true,
    'data-process-lost': true,
    cancelled: true,
    internal: true,
  };

  it('includes every failure', () => {
    for (const words of [zhCN, en])
      expect(Object.keys(words.failure).sort()).toEqual(Object.keys(codes).sort());
  });

  it('includes every finding, with facts that go with it', () => {
    for (const words of [zhCN, en])
      for (const code of findingCodes) {
        const known: readonly string[] = findingKinds[code].facts;
        const asked = variables((words.finding as Record<string, string>)[code] ?? '');
        expect([code, asked.filter((fact) => !known.includes(fact))]).toEqual([code, []]);
      }
    expect(Object.keys(en.finding).sort()).toEqual([...findingCodes].sort());
    expect(Object.keys(en.quality.kinds).sort()).toEqual([...findingCodes].sort());
  });

  it('includes every reason for leaving out, every format and every outcome of an import', () => {
    const outcomes: Record<ImportOutcome, true> = {
      added: true,
      updated: true,
      known: true,
      refused: true,
      'not-reached': true,
    };
    for (const { quality, import: words } of [zhCN, en]) {
      expect(Object.keys(quality.reasons)).toEqual(furnitureReasons);
      expect(Object.keys(quality.formats)).toEqual(sourceFormats);
      expect(Object.keys(words.outcomes)).toEqual(Object.keys(outcomes));
    }
  });

  it('includes every command', () => {
    for (const command of commands) expect(Object.keys(zhCN.menu)).toContain(command);
  });
});

describe('keys in the sources', () => {
  const files = globSync(['renderer/**/*.{ts,tsx}', 'electron/**/*.ts'], { cwd: root });
  const { called, mentioned, patterns } = keysIn(files.map((file) => join(root, file)));
  const has = (key: string): boolean => chinese.has(key) || plurals(chinese, key).length > 0;

  it('are looked for where they are', () => {
    expect(called.size).toBeGreaterThan(150);
  });

  it('exist', () => {
    expect([...called].filter((key) => !has(key))).toEqual([]);
  });

  it('are all used', () => {
    const unused = [...chinese.keys()]
      .map(plain)
      .filter((key) => !mentioned.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });
});

/** Keys that are asked for by name, any other string that may be one, and the shapes of those that are put together. */
function keysIn(files: readonly string[]): {
  called: ReadonlySet<string>;
  mentioned: ReadonlySet<string>;
  patterns: readonly RegExp[];
} {
  const called = new Set<string>();
  const mentioned = new Set<string>();
  const patterns: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) mentioned.add(node.text);
    if (ts.isTemplateExpression(node) && /^[a-z]+\./u.test(node.head.text)) {
      const literal = [node.head, ...node.templateSpans.map((span) => span.literal)];
      patterns.push(
        new RegExp(`^${literal.map(({ text }) => text.replaceAll('.', '\\.')).join('[^.]+')}$`, 'u'),
      );
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 't') {
      const [key] = node.arguments;
      if (key && ts.isStringLiteralLike(key)) called.add(key.text);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false));
  }
  return { called, mentioned, patterns };
}
