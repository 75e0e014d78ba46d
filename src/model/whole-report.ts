/** In place of the id of a finding, in a ledger: the report itself. No finding is called so. */
export const wholeReport = '.';
