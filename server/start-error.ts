// Why the program cannot start, in one line for the person at the terminal. Thrown by whatever runs before it is ready.
export class StartError extends Error {
  override name = 'StartError';
}
