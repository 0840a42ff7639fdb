import { afterAll, beforeAll, expect, it } from 'vitest';
import { demo } from '../../db/seed/demo.ts';
import { begin, openCase, send, signIn } from './journeys/agent.ts';
import { openStage, type Stage } from './journeys/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it('of two agents who decide at once one wins, and the other sees both versions', async () => {
  const open = async (name: string, email: string) => {
    const agent = await stage.person({ name });
    await agent.open('/examples/desk/');
    await signIn(agent, email);
    await openCase(agent, demo.altai.claims.underReview);
    const form = await begin(agent, 'Decide');
    return { agent, form };
  };
  const first = await open('first', 'agent@altai.example');
  const second = await open('second', 'timur@altai.example');

  await first.agent.press('radio', 'Approve', first.form);
  await second.agent.press('radio', 'Reject', second.form);
  await second.agent.choose('Reason', /Damage from outside/, second.form);
  await second.agent.fill('Explanation for the customer', 'The case was opened by force.', second.form);
  await send(first.agent, 'Decide', first.form);

  await second.agent.press('button', 'Decide', second.form);
  await second.agent.find('heading', 'Somebody changed this case while you were writing');
  await second.agent.shot('50-both-versions');
  const text = await second.agent.text();
  expect(text).toMatch(/When you began\s+Now/);
  expect(text).toMatch(/In review\s+Approved/);
  expect(await second.agent.valueOf('Explanation for the customer')).toBe('The case was opened by force.');
  expect(first.agent.complaints).toEqual([]);
  expect(second.agent.complaints.filter((one) => !/\b412\b/.test(one))).toEqual([]);
}, 90_000);
