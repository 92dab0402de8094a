// /b/:board/meetings/reading/:watch: how far the minutes are that a page has sent, as JSON. It is of the account alone.
import { json, type LoaderFunctionArgs } from '@remix-run/node';

export const loader = ({ params, context }: LoaderFunctionArgs) =>
  json(context.meetings.progress(params.watch ?? ''));
