/** Plain text in the encodings that cables come in. Start at {@link io.portmark.read.text.TextReader}. */
@NullMarked
package io.portmark.read.text;

import org.jspecify.annotations.NullMarked;
