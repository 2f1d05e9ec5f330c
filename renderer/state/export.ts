export function openExport(_: unknown): void {}
