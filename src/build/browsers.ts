/** The oldest browsers that the site is built for: the first with light-dark() and @property. */
export const browsers = ['chrome123', 'firefox128', 'safari17.5'];
