import { damaged } from './upload-error.ts';

/**
 * A file format read as a script: each step asks for bytes or says what becomes of them.
 * The script is synchronous and sees no chunk borders, so the output cannot depend on them.
 */
export type Script = Generator<Step, void, Uint8Array>;
export type Part<T> = Generator<Step, T, Uint8Array>;

type Step =
  | { do: 'take'; bytes: number }
  | { do: 'some' }
  | { do: 'unread'; data: Uint8Array }
  | { do: 'write'; data: Uint8Array }
  | { do: 'copy' | 'drop' | 'blank'; bytes: number };

const nothing = new Uint8Array(0);

/** Exactly so many bytes, held in memory: only for amounts the script has bounded. */
export function* take(bytes: number): Part<Uint8Array> {
  return yield { do: 'take', bytes };
}

/** Whatever has arrived; empty at the end of the file. */
export function* some(): Part<Uint8Array> {
  return yield { do: 'some' };
}

export function* unread(data: Uint8Array): Part<void> {
  yield { do: 'unread', data };
}

export function* write(...data: Uint8Array[]): Part<void> {
  for (const each of data) yield { do: 'write', data: each };
}

export function* copy(bytes: number): Part<void> {
  yield { do: 'copy', bytes };
}

export function* drop(bytes: number): Part<void> {
  yield { do: 'drop', bytes };
}

/** As many zeros as there were bytes, so that offsets elsewhere in the file stay true. */
export function* blank(bytes: number): Part<void> {
  yield { do: 'blank', bytes };
}

/** Runs a script over a stream. What follows the script's end is not part of the file and is left out. */
export function rewrite(script: Script): TransformStream<Uint8Array, Uint8Array> {
  const queue: Uint8Array[] = [];
  let queued = 0;
  let ended = false;
  let step = script.next();
  let done = 0;

  const read = (most: number): Uint8Array => {
    const first = queue[0];
    if (!first || most === 0) return nothing;
    const part = first.subarray(0, most);
    if (part.length === first.length) queue.shift();
    else queue[0] = first.subarray(part.length);
    queued -= part.length;
    return part;
  };

  const gather = (bytes: number): Uint8Array => {
    if ((queue[0]?.length ?? 0) >= bytes) return read(bytes);
    const whole = new Uint8Array(bytes);
    for (let at = 0; at < bytes;) {
      const part = read(bytes - at);
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  };

  const next = (answer: Uint8Array = nothing) => {
    step = script.next(answer);
    done = 0;
  };

  const run = (out: TransformStreamDefaultController<Uint8Array>) => {
    while (!step.done) {
      const now = step.value;
      if (now.do === 'write') {
        if (now.data.length > 0) out.enqueue(now.data);
        next();
      } else if (now.do === 'unread') {
        if (now.data.length > 0) queue.unshift(now.data);
        queued += now.data.length;
        next();
      } else if (now.do === 'some') {
        if (queued === 0 && !ended) return;
        next(read(Infinity));
      } else if (now.do === 'take') {
        if (queued < now.bytes) return;
        next(gather(now.bytes));
      } else {
        while (done < now.bytes && queued > 0) {
          const part = read(now.bytes - done);
          done += part.length;
          if (now.do === 'copy') out.enqueue(part);
          if (now.do === 'blank') out.enqueue(new Uint8Array(part.length));
        }
        if (done < now.bytes) return;
        next();
      }
    }
    queue.length = 0;
    queued = 0;
  };

  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, out) {
      if (step.done || chunk.length === 0) return;
      queue.push(chunk);
      queued += chunk.length;
      run(out);
    },
    flush(out) {
      ended = true;
      run(out);
      if (!step.done) throw damaged('the file ends too early');
    },
  });
}
