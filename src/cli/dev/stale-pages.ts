import type { HookParameters } from 'astro';

type Server = HookParameters<'astro:server:setup'>['server'];

/**
 * Forgets what pages read of the content that has just changed. Astro does so at the moment it has stored the change;
 * a page that was being made at that moment puts back what it had read, and would be shown until the next change.
 */
export function forgetStalePages(server: Server): void {
  const underWay = new Set<Promise<void>>();
  let isAsked = false;
  server.middlewares.use((_request, response, next) => {
    isAsked = true;
    const ended = new Promise<void>((done) => response.on('close', done)).then(() => {
      underWay.delete(ended);
    });
    underWay.add(ended);
    next();
  });
  server.watcher.on('change', (path) => {
    if (!path.endsWith('data-store.json') || !isAsked) return;
    isAsked = underWay.size > 0;
    void Promise.all(underWay).then(() => forget(server));
  });
}

function forget(server: Server): void {
  for (const environment of Object.values(server.environments)) {
    const module = environment.moduleGraph.getModuleById(storedContent);
    if (module === undefined) continue;
    environment.moduleGraph.invalidateModule(module);
    if ('runner' in environment) forgetEvaluated(environment.runner as Runner);
    environment.hot.send('astro:content-changed', {});
  }
}

function forgetEvaluated({ evaluatedModules }: Runner): void {
  const module = evaluatedModules.getModuleById(storedContent);
  if (module !== undefined) evaluatedModules.invalidateModule(module);
}

/** The module by which Astro gives pages the collections. */
const storedContent = '\0astro:data-layer-content';

interface Runner {
  evaluatedModules: {
    getModuleById: (id: string) => object | undefined;
    invalidateModule: (module: object) => void;
  };
}
