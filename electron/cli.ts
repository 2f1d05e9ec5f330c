import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, importInto } from './cli/import';
import { inspect } from './cli/inspect';
import { ownLibrary, readLibrary } from './cli/library-place';
import { notes, notesUsage } from './cli/notes';
import { say, type ExitCode } from './cli/output';
import { search } from './cli/search';
import { verify } from './cli/verify';
import { searchSorts } from '../shared/model/search';
import { fileReader } from './import/file-reader';
import { forkedReader } from './import/forked';

/** The command line: the data process's services without Electron. */
const usage = `usage:
  gazette inspect FILE [--json]
  gazette build --library FILE SOURCE... [--json]
  gazette import [--library FILE] SOURCE... [--json]
  gazette verify [--library FILE] [--rebuild] [--json]
  gazette search QUERY [--library FILE] [--json] [--limit N] [--sort relevance|date|gazette] [--aliases]
${notesUsage.join('\n')}
Without --library or --notebook: those that the window shows.`;

/** The bundle lies in out/main; the library that the project builds lies in resources. */
const builtLibrary = join(__dirname, '..', '..', 'resources', 'library.sqlite');

/** A query may begin with a minus (-支持): no option of ours begins so. */
const excluded = /^-[^\x21-\x7e]/u;

async function run(args: readonly string[]): Promise<ExitCode> {
  if (args[0] === 'notes') return await notes(args.slice(1));
  const { values, positionals } = parseArgs({
    args: args.filter((arg) => !excluded.test(arg)),
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      library: { type: 'string' },
      limit: { type: 'string', default: '20' },
      sort: { type: 'string', default: 'relevance' },
      aliases: { type: 'boolean', default: false },
      rebuild: { type: 'boolean', default: false },
    },
  });
  const { json, library } = values;
  const [command = '', ...operands] = [...positionals, ...args.filter((arg) => excluded.test(arg))];
  const [first] = operands;
  const reader = fileReader(forkedReader(join(__dirname, 'import.cjs')));
  switch (command) {
    case 'inspect':
      if (first === undefined || operands.length > 1) break;
      return await inspect(first, json, reader);
    case 'build':
      if (library === undefined || first === undefined) break;
      return await build({ library, json, reader, sources: operands });
    case 'import':
      if (first === undefined) break;
      return await importInto(
        { library: library ?? ownLibrary(), json, reader, sources: operands },
        library === undefined ? builtLibrary : null,
      );
    case 'verify':
      if (first !== undefined) break;
      return verify(library ?? readLibrary(builtLibrary), { json, rebuild: values.rebuild });
    case 'search': {
      const limit = Number(values.limit);
      const sort = searchSorts.find((each) => each === values.sort);
      const isUsable = Number.isInteger(limit) && limit >= 0 && sort !== undefined;
      if (first === undefined || operands.length > 1 || !isUsable) break;
      return search(first, {
        ...{ json, limit, sort, aliases: values.aliases },
        library: library ?? readLibrary(builtLibrary),
      });
    }
  }
  say(usage);
  return 2;
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isUsage =
      error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    say(
      isUsage
        ? `gazette: ${error.message}\n${usage}`
        : `gazette: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = isUsage ? 2 : 1;
  },
);
