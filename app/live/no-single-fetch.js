// Stands in for turbo-stream in the browser's build (remix.config.js). Single fetch is off, so nothing is ever encoded or decoded;
// without this, every visitor would fetch the decoder, which has an advisory open, too (SECURITY.md).
const refuse = () => {
  throw new Error('Single fetch is off');
};

export { refuse as decode, refuse as encode };
