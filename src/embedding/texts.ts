/** The way from a tool in somebody else’s page to the site. */
export const backText = 'Aide bailleurs, ouvrir dans une page';

/** A link never takes the page around away. */
export const newTabText = 'Chaque lien ouvre un nouvel onglet.';
