// The other side of child-program.ts's `askerOf`, in the program that is asked. Called by orders.ts and heart-program.ts.

export const answerParent = <Question, Answer>(
  answer: (question: Question) => Promise<Answer> | Answer,
): void => {
  if (!process.send) return;
  process.on('message', async (message) => {
    const { id, question } = message as { id: number; question: Question };
    process.send?.({ id, answer: await answer(question) });
  });
  // Without its parent nobody would end it.
  process.once('disconnect', () => process.exit(1));
};
