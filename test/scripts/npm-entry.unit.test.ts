import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { buildNpmEntry, elementFolders } from '../../scripts/npm-entry.ts';

const run = promisify(execFile);

/** The tags that importing `entry` defines, told by a registry that only writes down. */
async function definedBy(entry: string): Promise<string[]> {
  const script = `
    const tags = [];
    globalThis.customElements = { define: (tag) => tags.push(tag), get: () => undefined };
    await import('warranty-portal/${entry}');
    console.log(JSON.stringify(tags));
    process.exit(0);
  `;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
  return JSON.parse(stdout) as string[];
}

beforeAll(buildNpmEntry);

test('every element has an entry that defines its tag and those of its parts, and a class that defines nothing', async () => {
  const names = (await elementFolders()).filter((name) => name !== 'desk');
  expect(names).toEqual(expect.arrayContaining(['claim', 'lookup', 'provider', 'status']));
  for (const name of names) {
    const tags = await definedBy(name);
    expect(tags).toContain(`warranty-${name}`);
    expect(tags.filter((tag) => !tag.startsWith(`warranty-${name}`))).toEqual([]);
    expect([name, await definedBy(`${name}/class`)]).toEqual([name, []]);
  }
});

test('the desk defines its own parts with it, and nothing of its class alone', async () => {
  expect(await definedBy('desk')).toContain('warranty-desk');
  expect(await definedBy('desk/class')).toEqual([]);
});
