import { openTestServer, type ServerOptions } from './server.ts';

/** The process of one test server: its options come as an argument, its addresses go to the parent, whose end is its own. */
const server = await openTestServer(JSON.parse(process.argv[2]!) as ServerOptions);
process.once('disconnect', () => void server.close().finally(() => process.exit()));
process.send!(server.addresses);
