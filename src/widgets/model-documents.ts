import { crosscheck } from '../client/client.ts';

/** The document of a model of this site, fetched once. When that fails, the next call tries again. */
export const { model: loadModel } = crosscheck({ site: location.origin });
