import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './cli/build';
import { inspect } from './cli/inspect';
import { say, type ExitCode } from './cli/output';
import { search } from './cli/search';

/** The command line: the data process's services without Electron. */
const usage = `usage:
  gazette inspect FILE [--json]
  gazette build --library FILE SOURCE...
  gazette search QUERY [--library FILE] [--json] [--limit N]`;

/** The bundle lies in out/main; the library that the project builds lies in resources. */
const builtLibrary = join(__dirname, '..', '..', 'resources', 'library.sqlite');

async function run(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      library: { type: 'string', default: builtLibrary },
      limit: { type: 'string', default: '20' },
    },
  });
  const [command, first, ...rest] = positionals;
  const limit = Number(values.limit);
  if (command === 'inspect' && first !== undefined && rest.length === 0) return await inspect(first, values.json);
  if (command === 'build' && first !== undefined) return await build(values.library, [first, ...rest]);
  if (
    command === 'search' &&
    first !== undefined &&
    rest.length === 0 &&
    Number.isInteger(limit) &&
    limit >= 0
  ) {
    return search(first, { ...values, limit });
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
