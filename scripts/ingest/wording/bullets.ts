/**
 * The marks that these reports print for bullets, first level and second, and those that Wingdings and Symbol
 * leave behind in extracted text (from U+F000 on; letters up to March 2019).
 */
export const bullets = '-–—―─⎯−‣•·∙▪■◼●○◦*\uf02d\uf06e\uf0a7\uf0b7\uf0be\uf0d8\uf0fc\u0335\u0336';
