/** Placeholder until the quiz screen is written. */
export function QuizScreen({ attempt }: { attempt: string }) {
  return <p>{attempt}</p>;
}
