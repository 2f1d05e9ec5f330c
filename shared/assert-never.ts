/** Stands in the last branch of a switch: the compiler objects when a case was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`Unforeseen value: ${JSON.stringify(value)}`);
}
