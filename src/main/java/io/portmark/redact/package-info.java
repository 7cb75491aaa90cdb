/**
 * Writes a new file that holds only what may go out. Start at {@link io.portmark.redact.ReleaseWriter}; a package a format. A
 * writer receives the released text alone, never a document, so that neither words nor layout can tell what was withheld.
 */
@NullMarked
package io.portmark.redact;

import org.jspecify.annotations.NullMarked;
