// /b/:board/plan.xlsx: the communication plan as a file, for members. `?q=` and `?year=` choose its tasks.
import type { LoaderFunctionArgs } from '@remix-run/node';
import { responseOf } from '../export/minutes-file.ts';
import { planFile } from '../export/plan/plan-file.ts';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { today, language, account } = context;
  const found = await context.boards.read(params.board ?? '');
  if (!found) throw new Response(null, { status: 404 });
  const { record, board } = found;
  const { searchParams: search } = new URL(request.url);
  return responseOf(
    await planFile('xlsx', { group: record.name, board, me: account?.id ?? null, today, language, search }),
  );
}
