import type { APIRoute } from 'astro';
import { iconIco } from '#head/icons.ts';

export const GET: APIRoute = async () => new Response(new Uint8Array(await iconIco()));
