// /b/:board/wheel/print: nothing but the wheel on a sheet of A4 or A3, which the wheel's screen opens and prints.
import type { LoaderFunctionArgs } from '@remix-run/node';
import { printPage } from '../export/print-page.ts';
import { readPictureAsked, wheelPictureOf } from '../export/wheel-picture.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { today, language, account, nonce } = context;
  const found = await context.boards.read(params.board ?? '');
  if (!found) throw new Response(null, { status: 404 });
  const { board, record } = found;
  const asked = readPictureAsked(new URL(request.url).searchParams, { board, today, language });
  const me = account?.id ?? null;
  const svg = await wheelPictureOf({ ...asked, board, name: record.name, me, today, language });
  const page = printPage({ svg, paper: asked.paper, language, title: record.name, nonce });
  // Which styles and frames it may have is said by the server's headers.
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
