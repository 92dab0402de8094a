// Pictures out of drawings: sharp works on threads of its own, at most two pictures at a time, since one of A3 takes some hundred
// megabytes while it is drawn. Called by context.ts and the command `wheel`.
import type { ServerContext } from '../app/context.ts';

const DPI = 300;
const AT_ONCE = 2;
/** As many wait for their turn; who comes then is told to come again. */
const MOST_WAITING = 16;

/** For paper: sharp is large, and not loaded for a picture that needs none. */
export const pngOf = async (svg: string): Promise<Buffer<ArrayBuffer>> => {
  const { default: sharp } = await import('sharp');
  const image = sharp(Buffer.from(svg)).flatten({ background: '#ffffff' });
  const drawn = await image.withMetadata({ density: DPI }).png().toBuffer();
  return Buffer.from(drawn);
};

/** `draw` is what turns one drawing into one picture; another one in tests. One for the server's life. */
export const openPictures = (draw: (svg: string) => Promise<Uint8Array<ArrayBuffer>> = pngOf) => {
  let running = 0;
  const waiting: (() => void)[] = [];
  const png: ServerContext['pictures']['png'] = async (svg) => {
    if (running >= AT_ONCE) {
      if (waiting.length >= MOST_WAITING) return null;
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running += 1;
    try {
      return await draw(svg);
    } finally {
      // The turn goes from hand to hand, so that nobody who comes in between takes it.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
  return { png };
};
