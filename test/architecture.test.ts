import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** A source file and all that it imports: paths from the checkout's top for files, names for packages. */
interface SourceFile {
  readonly path: string;
  readonly imports: readonly string[];
}

/** `in` may import only what `may` matches; or no file but those `in` may import what `only` matches. */
type Rule =
  | { readonly says: string; readonly in: RegExp; readonly may: RegExp }
  | { readonly says: string; readonly in: RegExp; readonly mayNot: RegExp };

const networkModules =
  /^(?:node:(?:https?|http2|net|tls|dgram|dns|dns\/promises|inspector)|undici|ws|axios)$/;

const rules: readonly Rule[] = [
  {
    says: 'shared/ imports nothing outside shared/ but the schema library, OpenCC’s table of characters, the search for near texts and UUIDs of names',
    in: /^shared\/(?!markdown\/)/,
    may: /^(?:shared\/|zod$|opencc-js\/dict\/TSCharacters$|approx-string-match$|uuid$)/,
  },
  {
    says: 'shared/markdown/ reads notes with markdown-it, and no schema comes with it to the page',
    in: /^shared\/markdown\//,
    may: /^(?:shared\/(?!contract\.ts$)|markdown-it$|markdown-it-cjk-friendly$)/,
  },
  {
    says: "main, preload, data and shell/ alone import 'electron'",
    in: /^(?!electron\/(?:main\.ts|preload\.ts|data\.ts|shell\/|setup\/))/,
    mayNot: /^electron$/,
  },
  {
    says: 'shell/ holds no gazette logic and no SQL',
    in: /^electron\/(?:main\.ts|shell\/)/,
    may: /^(?:electron$|zod$|node:(?:fs|fs\/promises|path|crypto)$|shared\/|resources\/(?:locales|templates)\/|electron\/(?:shell|files)\/|electron\/words\.ts$)/,
  },
  {
    says: 'the preload script knows the contract alone',
    in: /^electron\/preload\.ts$/,
    may: /^(?:electron$|shared\/)/,
  },
  {
    says: 'gazette/ is pure: text in, values out, with OpenCC to know traditional characters by',
    in: /^electron\/gazette\//,
    may: /^(?:shared\/|electron\/gazette\/|opencc-js\/t2cn$)/,
  },
  {
    says: 'formats/ knows files and encodings, not gazettes and databases',
    in: /^electron\/formats\//,
    mayNot: /^(?:electron\/(?!formats\/|files\/)|renderer\/|better-sqlite3$)/,
  },
  {
    says: 'import/ reads files into values, and knows neither SQL nor Electron',
    in: /^electron\/import(?:\/|\.ts$)/,
    mayNot:
      /^(?:electron$|electron\/(?!import\/|gazette\/|formats\/|library\/file-reading\.ts$)|renderer\/|better-sqlite3$)/,
  },
  {
    says: 'library/ imports gazette/ and formats/, not notebook/, export/ or the processes',
    in: /^electron\/library\//,
    mayNot: /^(?:electron\/(?!library\/|gazette\/|formats\/|files\/)|renderer\/)/,
  },
  {
    says: 'notebook/ never imports library/: it gets text by function',
    in: /^electron\/notebook\//,
    mayNot: /^(?:electron\/(?!notebook\/|files\/)|renderer\/)/,
  },
  {
    says: 'export/ turns values into files and reads no database',
    in: /^electron\/export\//,
    mayNot: /^(?:electron\/(?!export\/|files\/|words\.ts$)|renderer\/|better-sqlite3$)/,
  },
  {
    says: 'the page sees window.gazette and nothing else',
    in: /^renderer\//,
    mayNot: /^(?:electron(?:$|\/)|test\/|better-sqlite3$|node:)/,
  },
  {
    says: 'components know no API and no translations',
    in: /^renderer\/components\//,
    mayNot:
      /^(?:renderer\/(?!components\/|styles\/)|resources\/|i18next$|react-i18next$|@tanstack\/react-query$)/,
  },
  {
    says: 'the program does not import its tests',
    in: /^(?:shared|electron|renderer)\//,
    mayNot: /^test\//,
  },
  {
    says: 'nothing imports a module that opens connections',
    in: /^(?:shared|electron\/(?!setup\/)|renderer)/,
    mayNot: networkModules,
  },
];

/** Every import that breaks a rule, as a sentence. */
function broken(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [
    ...rules.flatMap((rule) =>
      !rule.in.test(file.path)
        ? []
        : file.imports
            .filter((name) => ('may' in rule ? !rule.may.test(name) : rule.mayNot.test(name)))
            .map((name) => `${file.path} imports ${name}: ${rule.says}`),
    ),
    ...file.imports
      .filter((name) => isAnotherView(file.path, name))
      .map((name) => `${file.path} imports ${name}: a view never imports another view`),
  ]);
}

/** A view is a folder of renderer/views/, or a file that stands there by itself. */
function isAnotherView(from: string, to: string): boolean {
  const view = (path: string): string | undefined => /^renderer\/views\/([^/]+)/.exec(path)?.[1];
  const [mine, other] = [view(from), view(to)];
  return mine !== undefined && other !== undefined && mine !== other;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.(?:ts|tsx|mjs|cjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

function readSource(path: string): SourceFile {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, path), 'utf8'), true, true);
  return { path, imports: importedFiles.map(({ fileName }) => resolved(path, fileName)) };
}

/** What an import means: a path from the top with its extension, or a package's name. */
function resolved(from: string, name: string): string {
  const bare = name.replace(/\?.*$/, '');
  if (isBuiltin(bare)) return bare.replace(/^(?:node:)?/, 'node:');
  if (!bare.startsWith('.')) return bare;
  const path = posix.join(dirname(from), bare);
  const { resolvedModule } = ts.resolveModuleName(
    bare,
    join(root, from),
    { moduleResolution: ts.ModuleResolutionKind.Bundler, resolveJsonModule: true, jsx: ts.JsxEmit.ReactJSX },
    ts.sys,
  );
  return resolvedModule ? resolvedModule.resolvedFileName.slice(root.length + 1).replaceAll('\\', '/') : path;
}

const program = ['shared', 'electron', 'renderer'].flatMap(sourceFiles).map(readSource);

describe('the layers', () => {
  it('are as the sources import one another', () => {
    expect(broken(program)).toEqual([]);
  });

  it('are read from real imports', () => {
    const imports = new Map(program.map((file) => [file.path, file.imports]));
    expect(imports.get('electron/main.ts')).toEqual(
      expect.arrayContaining([
        'electron',
        'node:path',
        'shared/model/settings.ts',
        'electron/shell/window.ts',
      ]),
    );
    expect(imports.get('electron/shell/words.ts')).toContain('electron/words.ts');
  });

  it('open databases in one place alone, which closes what cannot be made ready', () => {
    const opens = (path: string): boolean => /\bnew Database\(/u.test(readFileSync(join(root, path), 'utf8'));
    const paths = program.map(({ path }) => path).filter((path) => !path.startsWith('electron/setup/'));
    expect(paths.filter(opens)).toEqual(['electron/files/open-database.ts']);
  });

  it.each([
    ['shared/model/unit.ts', 'electron/gazette/units.ts'],
    ['shared/model/unit.ts', 'node:fs'],
    ['shared/text/fold.ts', 'react'],
    ['shared/text/fold.ts', 'markdown-it'],
    ['shared/markdown/parse-note.ts', 'zod'],
    ['electron/gazette/split.ts', 'node:fs'],
    ['electron/gazette/split.ts', 'electron/library/store.ts'],
    ['electron/formats/plain-text.ts', 'electron/gazette/cover.ts'],
    ['electron/library/search.ts', 'electron'],
    ['electron/library/search.ts', 'electron/notebook/notes.ts'],
    ['electron/import/read-file.ts', 'electron/library/search.ts'],
    ['electron/import.ts', 'electron'],
    ['electron/notebook/notes.ts', 'electron/library/store.ts'],
    ['electron/export/markdown.ts', 'better-sqlite3'],
    ['electron/cli.ts', 'electron'],
    ['electron/shell/menu.ts', 'better-sqlite3'],
    ['electron/shell/menu.ts', 'electron/library/store.ts'],
    ['electron/preload.ts', 'node:fs'],
    ['electron/data.ts', 'node:net'],
    ['electron/library/store.ts', 'node:https'],
    ['renderer/api.ts', 'electron'],
    ['renderer/api.ts', 'electron/shell/sender.ts'],
    ['renderer/views/reader/reader.tsx', 'renderer/views/search/search.tsx'],
    ['renderer/components/button.tsx', 'renderer/api.ts'],
    ['renderer/components/button.tsx', 'react-i18next'],
    ['electron/main.ts', 'test/e2e/reader-app.ts'],
  ])('would report %s importing %s', (path, name) => {
    expect(broken([{ path, imports: [name] }])).not.toEqual([]);
  });

  it.each([
    ['electron/gazette/split.ts', 'shared/model/unit.ts'],
    ['electron/library/build.ts', 'electron/gazette/split.ts'],
    ['electron/import/read-file.ts', 'electron/formats/read-source.ts'],
    ['electron/shell/window.ts', 'electron'],
    ['renderer/views/reader/reader.tsx', 'renderer/views/reader/unit.tsx'],
    ['renderer/views/reader/reader.tsx', 'renderer/components/button.tsx'],
    ['renderer/components/button.tsx', 'react-aria-components'],
  ])('would let %s import %s', (path, name) => {
    expect(broken([{ path, imports: [name] }])).toEqual([]);
  });
});
