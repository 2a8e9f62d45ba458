import { builtSite, builtSubPathSite } from '../content/html/site.ts';
import { serveSite } from './serve.ts';

/** Serves the built sites for the whole run; fixtures.ts gives each test the address of its own as `baseURL`. */
export default async function serveForTests(): Promise<() => Promise<void>> {
  const site = builtSite();
  const server = await serveSite({ dir: site.dir, base: site.base });
  process.env.KETENSPIEGEL_TEST_URL = server.url;
  const hosted = builtSubPathSite();
  const other = await serveSite({ dir: hosted.dir, base: hosted.base });
  process.env.KETENSPIEGEL_HOST_URL = other.url;
  return async () => {
    await Promise.all([server.close(), other.close()]);
  };
}
