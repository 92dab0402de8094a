// /b/:board/wheel.png: the wheel of the address' year and filter as a picture of 300 dpi. `?paper=a3&title=…`
import type { LoaderFunctionArgs } from '@remix-run/node';
import { yearOf } from '../domain/plain-date.ts';
import { PICTURE_DPI, readPictureAsked, wheelPictureOf } from '../export/wheel-picture.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { today, language, account } = context;
  const found = await context.boards.read(params.board ?? '');
  if (!found) throw new Response(null, { status: 404 });
  const { board, record } = found;
  const asked = readPictureAsked(new URL(request.url).searchParams, { board, today, language });
  const me = account?.id ?? null;
  const of = { ...asked, board, name: record.name, me, today, language, dpi: PICTURE_DPI };
  const png = await context.pictures.png(await wheelPictureOf(of));
  if (!png) throw new Response(null, { status: 503, headers: { 'Retry-After': '10' } });
  return new Response(png, {
    headers: {
      'Content-Type': 'image/png',
      'Content-Disposition': `attachment; filename="aarshjul-${yearOf(asked.span.first)}.png"`,
    },
  });
}
