/** For TypeScript alone; `astro check` reads what each component takes. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
