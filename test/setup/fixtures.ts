export { buildFixtures as default } from './sites.ts';
