/** The part of a stream that progress needs. */
export interface ProgressStream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
}

/** Says what a step is doing just now, in a few words. */
export type Tell = (doing: string) => void;

/** Runs one step with a line that everybody can watch; answers what the step answers. */
export type ProgressLine = <T>(
  title: string,
  work: (tell: Tell) => Promise<T>,
  describe?: (result: T) => string,
) => Promise<T>;

const REDRAW_MS = 200;
/** How often a step without a terminal says that it is still at it. */
const HEARTBEAT_MS = 30_000;

/**
 * One line per step: on a terminal it is drawn anew with the time gone by; elsewhere there is a line for each thing done, so
 * that a log shows where a long step is.
 */
export function progressLine(stream: ProgressStream, now: () => number = Date.now): ProgressLine {
  return async (title, work, describe = () => '') => {
    const started = now();
    const seconds = () => `${((now() - started) / 1_000).toFixed(1)} s`;
    const terminal = stream.isTTY === true;
    let doing = '';
    const draw = () => stream.write(`\r\u001B[K  ${title}${doing && `: ${doing}`} (${seconds()})`);
    const beat = () => stream.write(`  ${title}: still ${doing || 'at it'} (${seconds()})\n`);
    const timer = setInterval(terminal ? draw : beat, terminal ? REDRAW_MS : HEARTBEAT_MS);
    const end = (mark: string, text: string) => {
      clearInterval(timer);
      stream.write(`${terminal ? '\r\u001B[K' : ''}${mark} ${title}${text && ` ${text}`} (${seconds()})\n`);
    };
    const tell: Tell = (step) => {
      if (step === doing) return;
      doing = step;
      if (terminal) draw();
      else stream.write(`  ${title}: ${step}\n`);
    };
    if (terminal) draw();
    try {
      const result = await work(tell);
      end('✓', describe(result));
      return result;
    } catch (error) {
      end('✗', doing && `failed while ${doing}`);
      throw error;
    }
  };
}
