/**
 * The document model: source text with exact places, portions, header lines, what the parser made out and what not, and the
 * level of each portion on a day. Start at {@link io.portmark.document.Document}. It holds values only: {@code read} and
 * {@code parse} make them, {@code check} and {@code decide} use them.
 */
@NullMarked
package io.portmark.document;

import org.jspecify.annotations.NullMarked;
