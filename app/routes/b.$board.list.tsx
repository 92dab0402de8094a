// /b/:board/list: the cards as a table, with the open card's panel beside it. The board itself comes from b.$board.tsx.
import { useOutlet } from '@remix-run/react';
import { ListScreen } from '../screens/list/list-screen.tsx';

export default function ListRoute() {
  return <ListScreen panel={useOutlet()} />;
}
