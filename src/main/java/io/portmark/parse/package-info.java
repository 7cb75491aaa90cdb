/**
 * Positioned text becomes a document. Start at {@link io.portmark.parse.Parser}; telegrams are in {@code telegram}. Parsing never
 * fails: what is not understood stays in the document as text, and a note says so.
 */
@NullMarked
package io.portmark.parse;

import org.jspecify.annotations.NullMarked;
