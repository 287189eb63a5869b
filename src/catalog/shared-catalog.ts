/** The name in the environment data of a worker thread under which the build gives it its catalog. */
export const sharedCatalog = 'crosscheck:catalog';
