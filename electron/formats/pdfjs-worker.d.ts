/**
 * The part of pdf.js that reads; it is loaded beside the other one instead of into a worker. It brings no declarations.
 */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
