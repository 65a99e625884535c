import { keywordEngine, type Answer, type KeywordEngine, type SearchData } from '#search';

let engine: Promise<KeywordEngine> | undefined;

/** The keyword engine over the data at an address, loaded once a page; a failure may be tried again. */
export function loadEngine(words: string): Promise<KeywordEngine> {
  engine ??= (import(/* @vite-ignore */ words) as Promise<{ default: SearchData }>).then(
    ({ default: data }) => keywordEngine(data),
  );
  engine.catch(() => (engine = undefined));
  return engine;
}

/** What a number typed in the search is; what reads numbers is loaded then, and only then. */
export async function readNumber(code: string, number: string): Promise<Answer> {
  const { numberAnswer } = (await import(/* @vite-ignore */ code)) as {
    numberAnswer: (typed: string) => Answer;
  };
  return numberAnswer(number);
}
