import { some, write, type Script } from './rewrite.ts';
import type { Notice, FileFlag } from './strip-metadata.ts';
import { damaged } from './upload-error.ts';

const longestName = 64;

const names = /\/((?:[A-Za-z0-9]|#[0-9A-Fa-f]{2})+)(?=[^A-Za-z0-9#])/g;
const lastNames = /\/((?:[A-Za-z0-9]|#[0-9A-Fa-f]{2})+)/g;

const active = new Map<string, FileFlag>([
  ['JavaScript', 'script'],
  ['OpenAction', 'open_action'],
  ['Launch', 'launch'],
  ['EmbeddedFile', 'embedded_file'],
  ['EmbeddedFiles', 'embedded_file'],
  ['RichMedia', 'rich_media'],
  ['XFA', 'form'],
  ['Encrypt', 'encrypted'],
]);

/** A PDF stays as it is, because signatures are over its bytes; what can act in it is flagged. */
export function* stripPdf(notice: Notice): Script {
  const decoder = new TextDecoder('latin1');
  let tail = '';
  let closed = false;
  for (;;) {
    const chunk = yield* some();
    yield* write(chunk);
    const end = chunk.length === 0;
    const text = tail + decoder.decode(chunk);
    closed ||= text.includes('%%EOF');
    for (const [, name = ''] of text.matchAll(end ? lastNames : names)) {
      const flag = active.get(plainName(name));
      if (flag) notice.flag(flag);
    }
    if (end) break;
    tail = text.slice(-longestName);
  }
  if (!closed) throw damaged('the PDF has no end');
}

function plainName(name: string): string {
  return name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
