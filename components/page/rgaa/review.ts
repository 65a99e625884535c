/** The review of content/rgaa.yaml, its criteria in the order of the RGAA. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { conformity, type Conformity } from './conformity.ts';

export type Criterion = CollectionEntry<'rgaa'>['data'];

const rank = (id: string): number => {
  const [theme = 0, number = 0] = id.split('.').map(Number);
  return theme * 100 + number;
};

/** Every page shows its result in its foot: it is read once. */
let reading: ReturnType<typeof read> | undefined;

export const readReview = (): ReturnType<typeof read> => (reading ??= read());

async function read(): Promise<Conformity & { criteria: Criterion[] }> {
  const criteria = (await getCollection('rgaa'))
    .map(({ data }) => data)
    .sort((one, other) => rank(one.id) - rank(other.id));
  return { criteria, ...conformity(criteria.map(({ verdict }) => verdict)) };
}
