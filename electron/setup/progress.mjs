// @ts-check

// Everything that set-up says goes to standard error: standard output belongs to the program it starts.
const out = process.stderr;
const WIDTH = 28;
const PLAIN_EVERY_MS = 15_000;
const MB = 1_000_000;

/** @param {string} line */
export function say(line) {
  out.write(`${line}\n`);
}

/**
 * How far a piece of work has come. Either part may be missing: a native build knows only how long it has run.
 * @typedef {{ done: number, total?: number, unit: 'bytes' | 'packages' | 'none' }} Measure
 */

/**
 * One line that shows a measure, without the escape codes around it.
 * @param {string} label
 * @param {Measure} measure
 * @param {number} seconds since the work began
 * @returns {string}
 */
export function progressLine(label, measure, seconds) {
  const elapsed = `${String(Math.round(seconds))} s`;
  if (measure.unit === 'none') return `${label}  ${elapsed}`;
  const amount = (/** @type {number} */ n) => (measure.unit === 'bytes' ? (n / MB).toFixed(0) : String(n));
  const unit = measure.unit === 'bytes' ? 'MB' : 'packages';
  if (measure.total === undefined) return `${label}  ${amount(measure.done)} ${unit}  ${elapsed}`;
  const share = Math.min(1, Math.max(0, measure.done / Math.max(1, measure.total)));
  const filled = Math.round(share * WIDTH);
  const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
  const percent = String(Math.floor(share * 100)).padStart(3);
  return `${label}  ${bar} ${percent}%  ${amount(Math.min(measure.done, measure.total))} of ${amount(measure.total)} ${unit}  ${elapsed}`;
}

/**
 * Shows `label` with a bar that is drawn again five times a second on a terminal, or as plain lines elsewhere, until
 * `work` is done, and then how long it took.
 * @template T
 * @param {string} label
 * @param {() => Measure} measure asked at each drawing: cheap
 * @param {() => Promise<T>} work when it gives something with a `code` other than 0, it is not called done
 * @returns {Promise<T>}
 */
export async function withProgress(label, measure, work) {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const terminal = out.isTTY;
  const draw = () => {
    const line = progressLine(label, measure(), seconds());
    if (terminal) out.write(`\r\u001b[2K${line.slice(0, Math.max(20, out.columns - 1))}`);
    else say(line);
  };
  if (terminal) draw();
  else say(`${label} …`);
  const timer = setInterval(draw, terminal ? 200 : PLAIN_EVERY_MS);
  const wipe = () => {
    if (terminal) out.write('\r\u001b[2K');
  };
  try {
    const result = await work();
    wipe();
    const failed = typeof result === 'object' && result !== null && 'code' in result && result.code !== 0;
    say(`${label}: ${failed ? 'failed after' : 'done in'} ${seconds().toFixed(1)} s`);
    return result;
  } catch (error) {
    wipe();
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** The measure of work that knows no amount. @returns {Measure} */
export function noMeasure() {
  return { done: 0, unit: 'none' };
}
