import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from './person.ts';

/** A JPEG of a label, taken by the browser itself; `remove` when done. */
export async function photoOf(person: Person, text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'warranty-photo-'));
  const file = join(folder, 'label.jpg');
  const page = await person.page.browserContext().newPage();
  await page.setContent(
    `<body style="margin:40px;font:700 44px monospace;background:#e8e6df"><p>ALTAI COMPUTERS</p><p>S/N ${text}</p></body>`,
  );
  await page.screenshot({ path: file as `${string}.jpg`, type: 'jpeg', quality: 80 });
  await page.close();
  await person.page.bringToFront();
  return { file, remove: () => rm(folder, { recursive: true, force: true }) };
}
