export { buildContent as default } from './sites.ts';
