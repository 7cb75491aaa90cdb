/** Positioned text becomes a document. Start at {@link io.portmark.parse.Parser}; telegrams are in {@code telegram}. Parsing never fails. */
@NullMarked
package io.portmark.parse;

import org.jspecify.annotations.NullMarked;
