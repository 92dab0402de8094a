// /b/:board/meetings/new: minutes come in as pasted text or a file. A plain multipart form, so it works without scripts.
import { type ActionFunctionArgs, json, redirect } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { readMinutesText } from '../domain/minutes/reading.ts';
import { meetingTitle } from '../screens/minutes/meeting-title.ts';
import { NewMinutesScreen } from '../screens/minutes/new-minutes-screen.tsx';
import { isTooLarge, MAX_TEXT, readMinutesForm } from '../screens/minutes/read-minutes-form.ts';
import { minutes } from '../text/minutes.ts';

const refused = (reason: string, text = '') => json({ reason, text }, { status: 422 });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const board = params.board ?? '';
  const found = context.account ? await context.boards.read(board) : null;
  if (!found) throw new Response(null, { status: 404 });
  if (isTooLarge(request)) return refused('tooLarge');
  const { text, file } = await readMinutesForm(request);
  if (!file && text.trim() === '') return refused('nothing');
  const read = file ? await context.meetings.readFile(file.bytes, file.name) : { ok: true as const, text };
  if (!read.ok) return refused(read.reason, text);
  if (read.text.length > MAX_TEXT) return refused('tooLarge');
  const source = read.text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  const people = found.board.people.map(({ name }) => name);
  const { title, date, next } = readMinutesText(source, { people, today: context.today }).meeting;
  const named = title ? meetingTitle(title) : minutes[context.language].untitled;
  const id = await context.meetings.add(board, { title: named, date, next, source });
  if (!id) throw new Response(null, { status: 404 });
  return redirect(`/b/${board}/meetings/${id}`);
}

export default function NewMinutesRoute() {
  return <NewMinutesScreen refusal={useActionData<typeof action>() ?? null} />;
}
