import { environment } from './environment';

/** Reads what this site keeps beside the page of the convenant. Rejects when it can't be read. */
export async function readMore<More>(address: string): Promise<More> {
  return JSON.parse(await environment().readSite(address)) as More;
}
