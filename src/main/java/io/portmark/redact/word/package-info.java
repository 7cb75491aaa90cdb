/**
 * Writes a release as a Word document that can be edited and read aloud. Start at {@link io.portmark.redact.word.WordWriter}. The
 * package is made afresh from the few parts that a release needs; nothing is carried over from any other file.
 */
@NullMarked
package io.portmark.redact.word;

import org.jspecify.annotations.NullMarked;
