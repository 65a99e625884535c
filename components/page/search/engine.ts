import { keywordEngine, type Answer, type Findings, type KeywordEngine, type SearchData } from '#search';

let engine: Promise<KeywordEngine> | undefined;

/** The keyword engine over the data at an address, loaded once a page; a failure may be tried again. */
export function loadEngine(words: string): Promise<KeywordEngine> {
  engine ??= (import(/* @vite-ignore */ words) as Promise<{ default: SearchData }>).then(
    ({ default: data }) => keywordEngine(data),
  );
  engine.catch(() => (engine = undefined));
  return engine;
}

/** The answers to a query; what reads a number typed in it, at the address `code`, is loaded then, and only then. */
export async function answersOf({ number, answers }: Findings, code: string): Promise<readonly Answer[]> {
  if (!number) return answers;
  const { numberAnswer } = (await import(/* @vite-ignore */ code)) as {
    numberAnswer: (typed: string) => Answer;
  };
  return [numberAnswer(number)];
}
