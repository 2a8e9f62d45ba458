import { builtSite } from '../content/html/site.ts';
import { serveSite } from './serve.ts';

/** Serves the built site for the whole run; fixtures.ts gives each test its address as `baseURL`. */
export default async function serveForTests(): Promise<() => Promise<void>> {
  const site = builtSite();
  const server = await serveSite({ dir: site.dir, base: site.base });
  process.env.KETENSPIEGEL_TEST_URL = server.url;
  return server.close;
}
