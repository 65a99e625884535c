/** Where the search goes on from a fact or a doubt named by its number: in a file of its own, loaded with them. */
export const referenceLinkText = 'Lire dans les sources';
