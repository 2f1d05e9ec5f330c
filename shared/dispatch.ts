import type { z } from 'zod';
import { fail, FailureError, type Failure, type Result } from './result';

type Table = Readonly<Record<string, { readonly input: z.ZodType }>>;
type AnyHandler = (input: never) => Result<unknown> | Promise<Result<unknown>>;

/** Where errors go that nobody foresaw; the failure names the entry, so that a person can find it. */
export interface UnexpectedErrors {
  readonly unexpected: (where: string, error: unknown) => Failure;
}

/**
 * Makes one function of a table of the contract and its handlers: parses what came over the border, calls, and
 * always answers. What a handler throws unforeseen is logged once and becomes `internal`.
 */
export function dispatcher(
  table: Table,
  handlers: Readonly<Record<string, AnyHandler>>,
  log: UnexpectedErrors,
): (method: string, input: unknown) => Promise<Result<unknown>> {
  return async (method, input) => {
    const schema = Object.hasOwn(table, method) ? table[method]?.input : undefined;
    const handler = Object.hasOwn(handlers, method) ? handlers[method] : undefined;
    if (!schema || !handler) return fail({ code: 'bad-request', method, detail: 'unknown method' });
    const parsed = schema.safeParse(input);
    if (!parsed.success) return fail({ code: 'bad-request', method, detail: issuesOf(parsed.error) });
    try {
      return await handler(parsed.data as never);
    } catch (error) {
      return fail(error instanceof FailureError ? error.failure : log.unexpected(method, error));
    }
  };
}

/** Where the input was wrong, without repeating it: it may hold a person's notes. */
function issuesOf(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; ');
}
