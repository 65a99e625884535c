/** The forms prepared for paper, in the order of the booklet. */
import LookAlikesForm from './LookAlikesForm.astro';
import NumberForm from './NumberForm.astro';
import TimelineForm from './TimelineForm.astro';
import TriesForm from './TriesForm.astro';

/** One form: its address below `/imprimer/`, what it is for, who fills it in, and its content. */
export type Form = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly readers: readonly ('agent' | 'bailleur')[];
  /** Pages it takes in large print; one otherwise. */
  readonly pagesLarge: number;
  readonly Content: typeof NumberForm;
};

export const forms: readonly Form[] = [
  {
    id: 'numero-utilisateur',
    title: 'N° UTILISATEUR à remplir',
    summary: 'Les trois parties du numéro en cases vides, un chiffre par case.',
    readers: ['agent'],
    pagesLarge: 1,
    Content: NumberForm,
  },
  {
    id: 'sosies',
    title: 'Sosies du mot de passe',
    summary: 'Les caractères qui se ressemblent en très grand, et les formes à barrer série par série.',
    readers: ['agent', 'bailleur'],
    pagesLarge: 2,
    Content: LookAlikesForm,
  },
  {
    id: 'releve-des-essais',
    title: 'Relevé des essais',
    summary: 'Les essais, leurs heures et la reprise, série par série.',
    readers: ['agent', 'bailleur'],
    pagesLarge: 2,
    Content: TriesForm,
  },
  {
    id: 'frise-vierge',
    title: 'Frise à remplir',
    summary: 'Jusqu’à quand servir, à partir de quand redemander, pour chaque mot de passe.',
    readers: ['agent', 'bailleur'],
    pagesLarge: 2,
    Content: TimelineForm,
  },
];
