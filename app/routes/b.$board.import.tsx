// /b/:board/import: a plan of somebody else's comes in as a file or a pasted table. The answer is what is in it; nothing is kept here: cards
// are made by the page, on the shared board.
import { type ActionFunctionArgs, json } from '@remix-run/node';
import { type ShouldRevalidateFunction, useActionData } from '@remix-run/react';
import { type IncomingAnswer, IncomingScreen } from '../screens/incoming/incoming-screen.tsx';
import { isTooLarge, readIncomingForm } from '../screens/incoming/read-incoming-form.ts';

const answer = (value: IncomingAnswer) => json(value, value.file.ok ? 200 : 422);
const refused = (reason: (IncomingAnswer['file'] & { ok: false })['reason']) =>
  answer({ name: '', file: { ok: false, reason } });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const found = context.account ? await context.boards.read(params.board ?? '') : null;
  if (!found) throw new Response(null, { status: 404 });
  if (isTooLarge(request)) return refused('tooLarge');
  const sent = await readIncomingForm(request);
  if (!sent) return refused('nothing');
  return answer({ name: sent.name, file: await context.incoming.readFile(sent.bytes, sent.name) });
}

/** Reading a file changes nothing that a page shows. */
export const shouldRevalidate: ShouldRevalidateFunction = () => false;

export default function ImportRoute() {
  return <IncomingScreen answer={(useActionData<typeof action>() as IncomingAnswer | undefined) ?? null} />;
}
