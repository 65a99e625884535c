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
  /** Pages it takes, and in large print. */
  readonly pages: number;
  readonly pagesLarge: number;
  /** Day its words were last read again against the note. */
  readonly reviewed: Date;
  /** The tool that fills it in, or prints its own. */
  readonly tool: { readonly href: string; readonly text: string };
  readonly Content: typeof NumberForm;
};

const reviewed = new Date('2026-11-25');

export const forms: readonly Form[] = [
  {
    id: 'numero-utilisateur',
    title: 'N° UTILISATEUR à remplir',
    summary: 'Les trois parties du numéro en cases vides, un chiffre par case.',
    readers: ['agent'],
    pages: 1,
    pagesLarge: 1,
    reviewed,
    tool: {
      href: '/outils/numero-utilisateur/',
      text: 'Un numéro formé ou vérifié par l’outil s’imprime dans ses cases',
    },
    Content: NumberForm,
  },
  {
    id: 'sosies',
    title: 'Sosies du mot de passe',
    summary: 'Les caractères qui se ressemblent en très grand, et les formes à barrer série par série.',
    readers: ['agent', 'bailleur'],
    pages: 1,
    pagesLarge: 2,
    reviewed,
    tool: {
      href: '/outils/variantes-mot-de-passe/',
      text: 'Le testeur imprime les formes d’un mot de passe, seulement sur demande',
    },
    Content: LookAlikesForm,
  },
  {
    id: 'releve-des-essais',
    title: 'Relevé des essais',
    summary: 'Les essais, leurs heures et la reprise, série par série.',
    readers: ['agent', 'bailleur'],
    pages: 1,
    pagesLarge: 2,
    reviewed,
    tool: {
      href: '/outils/frise-validite/',
      text: 'La frise de validité calcule les heures d’un mail donné',
    },
    Content: TriesForm,
  },
  {
    id: 'frise-vierge',
    title: 'Frise à remplir',
    summary: 'Jusqu’à quand servir, à partir de quand redemander, pour chaque mot de passe.',
    readers: ['agent', 'bailleur'],
    pages: 1,
    pagesLarge: 2,
    reviewed,
    tool: { href: '/outils/frise-validite/', text: 'La frise d’une date donnée s’imprime depuis l’outil' },
    Content: TimelineForm,
  },
];
