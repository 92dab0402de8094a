// /b/:board/wheel.svg: the wheel of the address' year and filter as a drawing to keep. `?paper=a3&title=…`
import type { LoaderFunctionArgs } from '@remix-run/node';
import { yearOf } from '../domain/plain-date.ts';
import { readPictureAsked, wheelPictureOf } from '../export/wheel-picture.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { today, language, account } = context;
  const found = await context.boards.read(params.board ?? '');
  if (!found) throw new Response(null, { status: 404 });
  const { board, record } = found;
  const asked = readPictureAsked(new URL(request.url).searchParams, { board, today, language });
  const me = account?.id ?? null;
  const svg = await wheelPictureOf({ ...asked, board, name: record.name, me, today, language });
  return new Response(svg, {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Disposition': `attachment; filename="aarshjul-${yearOf(asked.span.first)}.svg"`,
    },
  });
}
