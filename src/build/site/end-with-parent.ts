/** Loaded before Astro: ends its process when the build that started it is gone, however that ended. */
process.once('disconnect', () => process.exit(1));
// To listen is no reason to go on.
process.channel?.unref();
