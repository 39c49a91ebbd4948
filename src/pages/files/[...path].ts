import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { allAttachments, readAttachment } from '#content/attachments.ts';

/** The files that lie beside the texts, and smaller copies of the pictures. One address for both languages. */
export async function getStaticPaths() {
  const files = await allAttachments();
  return files.flatMap((file) => [
    { params: { path: file.path }, props: { file, width: undefined } },
    ...(file.picture?.sources ?? []).map(({ path, width }) => ({ params: { path }, props: { file, width } })),
  ]);
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await readAttachment(props.file, props.width));
