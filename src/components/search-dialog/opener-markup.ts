/** What is in the opener. It works with scripts alone, and comes with its own: no page has to carry it. */
export const openerMarkup = `<button type="button" aria-haspopup="dialog"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="m10 10 5 5M6.5 1a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z"></path></svg><span>Quick search</span><kbd aria-hidden="true">/</kbd></button>`;
