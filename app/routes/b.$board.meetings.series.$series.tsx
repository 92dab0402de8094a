// /b/:board/meetings/series/:series: when a series meets, who comes, what stands on every agenda, who takes the minutes when.
// Everything of it is the live board's, which comes from b.$board.tsx.
import { useParams } from '@remix-run/react';
import { SeriesScreen } from '../screens/meetings/series-screen.tsx';

export default function SeriesRoute() {
  const { series = '' } = useParams();
  return <SeriesScreen key={series} id={series} />;
}
