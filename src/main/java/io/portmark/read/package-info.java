/**
 * Bytes become positioned text. Start at {@link io.portmark.read.Reader}. The content decides the format, never the extension
 * alone.
 */
@NullMarked
package io.portmark.read;

import org.jspecify.annotations.NullMarked;
