const live = process.stdout.isTTY;

/** A failure that a person can do something about. */
export class Stop extends Error {
  override name = 'Stop';
  readonly todo: string;
  constructor(what: string, todo: string) {
    super(what);
    this.todo = todo;
  }
}

/** Shows what is being done and how long it took; turns any failure into one line and one advice. */
export async function step<T>(name: string, todo: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  if (live) process.stdout.write(`… ${name}`);
  try {
    const result = await work();
    const note = typeof result === 'string' && result ? `: ${result}` : '';
    say(`${live ? '\r\u001b[K' : ''}✓ ${name}${note} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    return result;
  } catch (error) {
    if (live) process.stdout.write('\r\u001b[K');
    if (error instanceof Stop) throw error;
    throw new Stop(`${name}: ${error instanceof Error ? error.message : String(error)}`, todo);
  }
}

export function say(line: string) {
  process.stdout.write(`${line}\n`);
}

/** The last words of a script that failed. */
export function explain(error: unknown) {
  if (error instanceof Stop) process.stderr.write(`✗ ${error.message}\n  ${error.todo}\n`);
  else process.stderr.write(`✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
