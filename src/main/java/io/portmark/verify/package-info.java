/**
 * Opens the finished file afresh and looks for what was withheld. Start at {@link io.portmark.verify.Verifier}. It shares no code
 * with {@code read} or {@code redact} and uses no PDFBox: PDF files are opened by OpenPDF 2.0.5 (LGPL-2.1 or MPL-2.0, unmodified,
 * its own jar, the last that runs on Java 17) and by a carve of the raw bytes, Word files by the JDK's zip and StAX.
 */
@NullMarked
package io.portmark.verify;

import org.jspecify.annotations.NullMarked;
