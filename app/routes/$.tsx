// Every address that nothing else answers. It is a route so that the page around it has its language and its scripts.
export function loader() {
  throw new Response(null, { status: 404 });
}

export default function Nothing() {
  return null;
}
