// The board with no card open.
export default function NoCardRoute() {
  return null;
}
