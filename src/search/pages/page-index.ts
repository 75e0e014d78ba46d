/** Where the small index of reports and pages stands, without the site's base. */
export const pageIndexFolder = '/pagefind-pages/';
