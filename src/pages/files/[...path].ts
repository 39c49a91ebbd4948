import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { allAttachments, readAttachment } from '#content/attachments.ts';

/** The files that lie beside the texts, and smaller copies of the pictures. One address for both languages. */
export async function getStaticPaths() {
  const files = [...(await allAttachments()).values()];
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
