import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Stop } from './progress.ts';

/** Two processes on one data folder would destroy it. */
export async function onlyOneStart(file: string): Promise<() => Promise<void>> {
  const other = Number(await readFile(file, 'utf8').catch(() => ''));
  if (other && other !== process.pid && isAlive(other)) {
    throw new Stop(
      `The portal runs already in this folder (process ${other}).`,
      `Use that one, or stop it with Ctrl-C in its window. If process ${other} is something else, delete ${file}`,
    );
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, String(process.pid));
  return () => rm(file, { force: true });
}

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
