/**
 * Opens the finished file afresh and looks for what was withheld. Start at {@link io.portmark.verify.Verifier}. It shares no code
 * with {@code read} or {@code redact} and uses no PDFBox: PDF files are opened by OpenPDF 2.0.5 (LGPL-2.1 or MPL-2.0, unmodified,
 * its own jar, the last that runs on Java 17) and by a carve of the raw bytes, Word files by the JDK's inflater and StAX.
 *
 * <p>{@code Folding}, {@code Probes} and {@code PhraseFinder} say what is looked for, {@code ExpectedText} and {@code TextFlow} what the
 * file is meant to hold. {@code PdfCheck}, {@code WordCheck} and {@code TextCheck} take a file of their format apart and name the places
 * of finds; {@code Checks} counts. What may stand in a file at all is in three tables beside the classes: {@code pdf-objects.txt},
 * {@code xmp.txt}, {@code word-parts.txt}. A writer that writes something new fails until its table says so.
 */
@NullMarked
package io.portmark.verify;

import org.jspecify.annotations.NullMarked;
