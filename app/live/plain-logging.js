// Stands in for lib0/logging in the browser's build (remix.config.js): yjs warns through it, and the original draws its lines with
// colours and buttons, which costs every visitor 6 kB.
export const print = (...said) => console.log(...said.filter((part) => typeof part !== 'symbol'));
export const warn = (...said) => console.warn(...said.filter((part) => typeof part !== 'symbol'));
export const [BOLD, UNBOLD, ORANGE, RED] = ['bold', 'unbold', 'orange', 'red'].map((name) => Symbol(name));
