import { posix } from 'node:path';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { allAttachments, readAttachment } from '#content/attachments.ts';
import { loadContent } from '#content/load.ts';
import { entryCollections } from '#schemas/registry.ts';

/** The files that lie beside the texts that are shown, and smaller copies of the pictures. One address for both languages. */
export async function getStaticPaths() {
  const content = await loadContent();
  const shown = new Set(
    entryCollections.flatMap((collection) => content[collection].map(({ id }) => `${collection}/${id}`)),
  );
  const files = [...(await allAttachments()).values()].filter(({ path }) => shown.has(posix.dirname(path)));
  return files.flatMap((file) => [
    { params: { path: file.path }, props: { file, mediaType: file.mediaType, width: undefined } },
    ...(file.picture?.sources ?? [])
      .filter(({ path }) => path !== file.path)
      .map(({ path, width }) => ({ params: { path }, props: { file, mediaType: 'image/webp', width } })),
  ]);
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await readAttachment(props.file, props.width), {
    headers: { 'Content-Type': props.mediaType },
  });
