/**
 * Sets a release anew as PDF/A-2a and PDF/UA-1. Start at {@link io.portmark.redact.pdf.PdfWriter}. Blocks become rows of a galley,
 * rows become pages, pages become content streams with tags. PDFBox subsets fonts and serialises objects; what stands on the page,
 * and where, is decided here from released text and codes alone.
 */
@NullMarked
package io.portmark.redact.pdf;

import org.jspecify.annotations.NullMarked;
