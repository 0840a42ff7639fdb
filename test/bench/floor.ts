import { Hono } from 'hono';
import postgres from 'postgres';

type Env = { Bindings: { DB: { connectionString: string } }; Variables: { sql: postgres.Sql } };

/** The bare handler that the product is held against: Hono, postgres.js, the least SQL, no checks. */
const app = new Hono<Env>();

app.use(async (c, next) => {
  const sql = postgres(c.env.DB.connectionString, { max: 1, fetch_types: false, prepare: false });
  c.set('sql', sql);
  await next();
  c.executionCtx.waitUntil(sql.end());
});

app.post('/look-up', async (c) => {
  const { serial } = await c.req.json<{ serial: string }>();
  const [unit] = await c.var.sql`select model, covered_to from floor.units where serial = ${serial}`;
  return c.json(unit);
});

app.post('/create', async (c) => {
  const { serial } = await c.req.json<{ serial: string }>();
  const id = crypto.randomUUID();
  await c.var.sql.begin(
    (tx) => tx`insert into floor.claims (id, serial, state) values (${id}, ${serial}, 'draft')`,
  );
  return c.json({ id }, 201);
});

app.post('/submit/:id', async (c) => {
  const id = c.req.param('id');
  await c.var.sql`update floor.claims set state = 'submitted' where id = ${id}`;
  return c.json({ id });
});

app.get('/timeline/:id', async (c) => {
  const id = c.req.param('id');
  return c.json(await c.var.sql`select n, kind, at from floor.events where claim_id = ${id} order by n`);
});

app.get('/list', async (c) =>
  c.json(
    await c.var.sql`
      select id, serial, state, created_at from floor.claims order by created_at desc, id limit 50`,
  ),
);

export default app;
