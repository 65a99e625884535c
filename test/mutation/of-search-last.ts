// The real index, as the site was last built: what a ranking is worth shows there.
import '../site/search-ranking.test.ts';
