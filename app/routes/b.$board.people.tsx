// `/b/:board/people`: the people of a board. `POST do=invite` makes an invitation and shows its link.
import { type ActionFunctionArgs, json } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import type { InvitationLink } from '../screens/people/invite.tsx';
import { PeopleScreen } from '../screens/people/people-screen.tsx';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const form = await request.formData();
  if (form.get('do') !== 'invite') throw new Response(null, { status: 400 });
  const made = await context.door.invite(params.board ?? '');
  if (!made) throw new Response(null, { status: 404 });
  const address = new URL(`/invitation/${made.token}`, request.url).href;
  return json<InvitationLink>({ address, expires: made.expires });
}

export default function PeopleRoute() {
  const invitation = useActionData<typeof action>();
  return <PeopleScreen invitation={invitation ?? null} />;
}
