import { expect } from 'chai';
import { Problem } from '../../../widget/core/problem.ts';
import { Uploads } from '../../../widget/core/upload.ts';
import type { SendUpload } from '../../../widget/core/upload.ts';
import { Host, settle, StoppedClock } from './host.ts';

interface Running extends SendUpload {
  finish(result: string): void;
  fail(problem: Problem): void;
}

function setup(more: { maxBytes?: number; maxFiles?: number } = {}) {
  const running: Running[] = [];
  const discarded: string[] = [];
  const clock = new StoppedClock();
  const uploads = new Uploads<string>(new Host(), {
    clock,
    ...more,
    shrink: (file) => Promise.resolve(file),
    discard: (result) => (discarded.push(result), Promise.resolve()),
    send: (upload) =>
      new Promise((resolve, reject) => {
        upload.signal.addEventListener('abort', () => reject(upload.signal.reason as Error));
        running.push({ ...upload, finish: resolve, fail: reject });
      }),
  });
  return { uploads, running, discarded, clock };
}

const photo = (name = 'a.png', size = 4): File => new File(['x'.repeat(size)], name, { type: 'image/png' });
const states = (uploads: Uploads<string>): string[] => uploads.items.map((one) => one.state);
const idAt = (uploads: Uploads<string>, index: number): string => uploads.items[index]?.id ?? '';

describe('uploads', () => {
  it('sends two at a time and keeps each one’s progress and result', async () => {
    const { uploads, running } = setup();
    uploads.add([photo('a.png'), photo('b.png'), photo('c.png')], 'label');
    await settle();
    expect(states(uploads)).to.deep.equal(['sending', 'sending', 'waiting']);
    running[0]?.onProgress(1, 4);
    expect(uploads.items[0]?.progress).to.equal(0.25);
    running[0]?.finish('att_1');
    await settle();
    expect(states(uploads)).to.deep.equal(['done', 'sending', 'sending']);
    expect([uploads.results, uploads.busy, running[2]?.kind]).to.deep.equal([['att_1'], true, 'label']);
  });

  it('tries again by itself with the same key when the connection breaks', async () => {
    const { uploads, running, clock } = setup();
    uploads.add([photo()]);
    await settle();
    running[0]?.fail(new Problem({ code: 'offline' }));
    await settle();
    await clock.pass();
    expect(running).to.have.length(2);
    expect(running[1]?.idempotencyKey).to.equal(running[0]?.idempotencyKey);
  });

  it('fails alone, says why, and can be retried with the same key', async () => {
    const { uploads, running } = setup();
    uploads.add([photo('a.png'), photo('b.png')]);
    await settle();
    running[0]?.fail(new Problem({ code: 'file_damaged', status: 422 }));
    running[1]?.finish('att_b');
    await settle();
    expect(states(uploads)).to.deep.equal(['failed', 'done']);
    expect(uploads.items[0]?.problem?.code).to.equal('file_damaged');
    uploads.retry(idAt(uploads, 0));
    await settle();
    expect(running[2]?.idempotencyKey).to.equal(running[0]?.idempotencyKey);
    running[2]?.finish('att_a');
    await settle();
    expect(uploads.results).to.deep.equal(['att_a', 'att_b']);
  });

  it('cancels without an error and lets the next one go', async () => {
    const { uploads, running } = setup();
    uploads.add([photo(), photo(), photo()]);
    await settle();
    uploads.cancel(idAt(uploads, 0));
    await settle();
    expect(running[0]?.signal.aborted).to.equal(true);
    expect(states(uploads)).to.deep.equal(['cancelled', 'sending', 'sending']);
  });

  it('removes in every state, and takes a finished one back from the server', async () => {
    const { uploads, running, discarded } = setup();
    uploads.add([photo(), photo()]);
    await settle();
    running[0]?.finish('att_1');
    await settle();
    await uploads.remove(idAt(uploads, 0));
    await uploads.remove(idAt(uploads, 0));
    expect([uploads.items.length, discarded, running[1]?.signal.aborted]).to.deep.equal([0, ['att_1'], true]);
  });

  it('refuses what cannot be sent before sending it', async () => {
    const { uploads, running } = setup({ maxBytes: 10 });
    uploads.add([
      new File(['x'], 'a.exe', { type: 'application/x-msdownload' }),
      photo('b.png', 0),
      new File(['x'.repeat(11)], 'c.pdf', { type: 'application/pdf' }),
    ]);
    await settle();
    expect(uploads.items.map((one) => one.problem?.code)).to.deep.equal([
      'media_type',
      'file_empty',
      'too_large',
    ]);
    expect(running).to.have.length(0);
  });

  it('takes as many as there is room for and says so', async () => {
    const { uploads } = setup({ maxFiles: 2 });
    uploads.add(Array.from({ length: 500 }, () => photo()));
    await settle();
    expect([uploads.items.length, uploads.refusal?.code]).to.deep.equal([2, 'too_many_files']);
  });

  it('takes pasted files and leaves pasted text alone', () => {
    const { uploads } = setup();
    const paste = (data: DataTransfer): ClipboardEvent =>
      new ClipboardEvent('paste', { clipboardData: data, cancelable: true });
    const text = new DataTransfer();
    text.setData('text/plain', 'hello');
    const words = paste(text);
    uploads.take(words);
    const files = new DataTransfer();
    files.items.add(photo());
    const picture = paste(files);
    uploads.take(picture);
    expect([words.defaultPrevented, picture.defaultPrevented, uploads.items.length]).to.deep.equal([
      false,
      true,
      1,
    ]);
  });
});
