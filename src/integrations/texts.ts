import type { Loader } from 'astro/loaders';

/** What only MDX knows (a component, an expression, an import), or reads in another way than Markdown (four spaces, HTML). */
const onlyMdx = /[<{}]|^(?:import|export)\s|^(?: {4}|\t)/mu;

/** Whether a text of the content has to be compiled as a module: `body` is what stands below the front matter. */
export const needsCompiling = (body: string): boolean => onlyMdx.test(body);

/**
 * Lets a build draw the texts of `loader` at once where plain Markdown will do. Astro makes a module of every MDX file:
 * that is 4 ms of each page, and no text of ours has a component. `astro dev` does make modules, so that it sees a change.
 */
export function drawTexts(loader: Loader): Loader {
  return {
    ...loader,
    async load(context) {
      if (context.watcher) return loader.load(context);
      type Entry = Parameters<typeof context.store.set>[0];
      const plain: Entry[] = [];
      const set = (entry: Entry): boolean => {
        if (needsCompiling(entry.body ?? '')) return context.store.set(entry);
        plain.push(entry);
        return true;
      };
      await loader.load({ ...context, store: { ...context.store, set } });
      for (const { deferredRender: _module, ...entry } of plain) {
        context.store.set({ ...entry, rendered: await context.renderMarkdown(entry.body ?? '') });
      }
    },
  };
}
