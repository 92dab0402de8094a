// The board's columns, with the open card's panel beside them.
import { Outlet } from '@remix-run/react';
import { BoardScreen } from '../screens/board/board-screen.tsx';

export default function BoardColumnsRoute() {
  return <BoardScreen panel={<Outlet />} />;
}
