/**
 * Writes a release as plain text that reads on any screen and speaks on any reader. Start at {@link
 * io.portmark.redact.text.TextWriter}.
 */
@NullMarked
package io.portmark.redact.text;

import org.jspecify.annotations.NullMarked;
