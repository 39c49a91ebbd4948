import { defineMiddleware } from 'astro:middleware';
import { withSecurityPolicy } from '#meta/security-policy.ts';

/** Gives every built page its Content-Security-Policy. The development server needs scripts of its own. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withSecurityPolicy(await response.text()), response);
});
